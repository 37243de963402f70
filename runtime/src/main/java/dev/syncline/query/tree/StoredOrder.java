package dev.syncline.query.tree;

import java.math.BigDecimal;

/** How SQLite orders two values that it keeps: numbers exactly, texts by code point. */
final class StoredOrder {

  private StoredOrder() {}

  /** Compares two values of one kind: numbers, texts or bytes. */
  static int compare(Object left, Object right) {
    if (left instanceof String text) {
      return compare(text, (String) right);
    } else if (left instanceof byte[] bytes) {
      return compare(bytes, (byte[]) right);
    }
    return compare((Number) left, (Number) right);
  }

  private static int compare(Number left, Number right) {
    if (left instanceof Long a && right instanceof Long b) {
      return Long.compare(a, b);
    }
    double a = left.doubleValue();
    double b = right.doubleValue();
    boolean exact = left.getClass() == right.getClass() || Double.isInfinite(a + b);
    return exact || a != b ? Double.compare(a + 0.0, b + 0.0) : exact(left).compareTo(exact(right));
  }

  /** A long may have more digits than a double of the same size. */
  private static BigDecimal exact(Number number) {
    return number instanceof Long whole
        ? BigDecimal.valueOf(whole)
        : new BigDecimal(number.doubleValue());
  }

  /** Bytes without a sign; Android knows no {@code Arrays.compareUnsigned}. */
  private static int compare(byte[] left, byte[] right) {
    int length = Math.min(left.length, right.length);
    for (int i = 0; i < length; i++) {
      if (left[i] != right[i]) {
        return Integer.compare(left[i] & 0xff, right[i] & 0xff);
      }
    }
    return Integer.compare(left.length, right.length);
  }

  /** By code point: surrogates, which Java puts before U+E000, stand for what comes after. */
  private static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
        return sameKind ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
