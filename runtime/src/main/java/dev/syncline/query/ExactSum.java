package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.AggregateFunction;
import dev.syncline.schema.DecimalText;
import dev.syncline.schema.DurationText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sums and means that SQLite would round or give up, from what it gives of a group. */
record ExactSum(BigDecimal sum, long count) {

  private static final int NANO_DIGITS = 9;

  /** With the scale that a stored number has: as small as can be, but not below 0. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** The sum of {@link AggregateFunction#EXACT_SUM}. */
  static @Nullable Long whole(@Nullable String parts) {
    if (parts == null) {
      return null;
    }
    try {
      return ofParts(parts).sum.longValueExact();
    } catch (ArithmeticException e) {
      throw overflow("A sum does not fit into 64 bits");
    }
  }

  /** The mean of {@link AggregateFunction#EXACT_SUM}. */
  static @Nullable Double wholeMean(@Nullable String parts) {
    return parts == null ? null : ofParts(parts).mean().doubleValue();
  }

  /** The sum of {@link AggregateFunction#TEXTS}. */
  static BigDecimal decimal(String texts) {
    return plain(ofTexts(texts).sum);
  }

  /** The mean of {@link AggregateFunction#TEXTS}. */
  static BigDecimal mean(String texts) {
    return plain(ofTexts(texts).mean());
  }

  static Duration duration(BigDecimal seconds) {
    try {
      BigDecimal nanos = seconds.setScale(NANO_DIGITS, RoundingMode.HALF_EVEN);
      return DurationText.parse(DecimalText.format(nanos));
    } catch (ArithmeticException e) {
      throw overflow("A sum is longer than durations are");
    }
  }

  private static ExactSum ofParts(String parts) {
    String[] part = parts.split(" ", -1);
    if (part[3].equals("1")) {
      throw overflow("A number that was computed does not fit into 64 bits");
    }
    BigInteger sum = new BigInteger(part[0]).shiftLeft(Integer.SIZE).add(new BigInteger(part[1]));
    return new ExactSum(new BigDecimal(sum), Long.parseLong(part[2]));
  }

  private static ExactSum ofTexts(String texts) {
    BigDecimal sum = BigDecimal.ZERO;
    long count = 0;
    int start = 0;
    for (int end; start <= texts.length(); start = end + 1) {
      int comma = texts.indexOf(',', start);
      end = comma < 0 ? texts.length() : comma;
      sum = sum.add(DecimalText.parse(texts.substring(start, end)));
      count++;
    }
    return new ExactSum(sum, count);
  }

  private BigDecimal mean() {
    return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
  }

  private static QueryException overflow(String what) {
    return new QueryException(what + ". Compute it with floating numbers, or of fewer rows.");
  }
}
