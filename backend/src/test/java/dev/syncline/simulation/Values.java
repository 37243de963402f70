package dev.syncline.simulation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

/**
 * Values that nobody has written before in this run, extreme ones among them, so that each can be
 * told where it came from.
 */
final class Values {

  /** The backend refuses a text that begins so: as a server does that has rules of its own. */
  static final String REFUSED = "refused ";

  /** The backend fails at a text that begins so, each time: as a server does that has a bug. */
  static final String FATAL = "fatal ";

  private static final List<String> ENDS =
      List.of(
          "",
          "",
          "",
          " o'clock",
          " 100%&#+",
          " \u65e5\u672c",
          " \ud83d\ude80",
          " \"q\" \\",
          " e\u0301");

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
  private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

  private final Chance chance;
  private int made;

  Values(Chance chance) {
    this.chance = chance;
  }

  /** A value of a column of this type. */
  Object fresh(Class<?> type) {
    int n = ++made;
    if (type == String.class) {
      return text(n);
    } else if (type == BigDecimal.class) {
      return decimal(n);
    } else if (type == Instant.class) {
      return instant(n);
    } else if (type == Double.class) {
      return real(n);
    }
    return integer(n);
  }

  private String text(int n) {
    String start = chance.oneIn(40) ? REFUSED : chance.oneIn(80) ? FATAL : "t";
    return start + n + chance.of(ENDS);
  }

  private Long integer(int n) {
    return switch (chance.below(4)) {
      case 0 -> Long.MAX_VALUE - n;
      case 1 -> Long.MIN_VALUE + n;
      case 2 -> (1L << 53) + n;
      default -> (long) n;
    };
  }

  private BigDecimal decimal(int n) {
    int digits = chance.below(3);
    BigInteger number = BigInteger.valueOf(n).multiply(BigInteger.TEN).add(BigInteger.ONE);
    return switch (digits) {
      case 0 -> new BigDecimal(number, 30);
      case 1 -> new BigDecimal(number.negate(), 2);
      default -> new BigDecimal(number.add(BigInteger.TEN.pow(40)));
    };
  }

  private Double real(int n) {
    return switch (chance.below(4)) {
      case 0 -> n * Double.MIN_VALUE;
      case 1 -> -n * 1e300;
      case 2 -> n + 0.1;
      default -> n / 3.0 + 1e9;
    };
  }

  private Instant instant(int n) {
    return switch (chance.below(3)) {
      case 0 -> LAST.minusMillis(n);
      case 1 -> FIRST.plusMillis(n);
      default -> TODAY.plusMillis(n);
    };
  }
}
