package dev.syncline.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Durations as text, independent of any locale: stored, their seconds as a {@link DecimalText},
 * whose order is that of the durations; on the wire, ISO 8601 in seconds, {@code PT5400.5S}.
 */
public final class DurationText {

  private static final int NANO_DIGITS = 9;
  private static final int LONGEST = 64;

  private DurationText() {}

  /** The stored spelling. */
  public static String format(Duration duration) {
    BigDecimal nanos = BigDecimal.valueOf(duration.getNano(), NANO_DIGITS);
    return DecimalText.format(BigDecimal.valueOf(duration.getSeconds()).add(nanos));
  }

  /**
   * The duration that a stored text says.
   *
   * @throws ArithmeticException if it is longer than durations are, or finer than nanoseconds
   */
  public static Duration parse(String stored) {
    return ofSeconds(DecimalText.parse(stored));
  }

  static String toWire(String stored) {
    return "PT" + DecimalText.toWire(stored) + "S";
  }

  /** Reads every spelling of ISO 8601 that has days, hours, minutes and seconds. */
  static String ofWire(String wire) {
    if (wire.length() > LONGEST) {
      throw new IllegalArgumentException("Longer than any duration");
    }
    // Not Duration.parse, which on Android 8 loses the sign of PT-0.5S.
    boolean secondsAlone = wire.matches("PT-?[0-9]+(\\.[0-9]{1,9})?S");
    return format(
        secondsAlone
            ? ofSeconds(new BigDecimal(wire.substring(2, wire.length() - 1)))
            : Duration.parse(wire));
  }

  private static Duration ofSeconds(BigDecimal seconds) {
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    int nanos = seconds.subtract(whole).movePointRight(NANO_DIGITS).intValueExact();
    return Duration.ofSeconds(whole.longValueExact(), nanos);
  }
}
