package dev.syncline.merge;

import dev.syncline.schema.Column;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The greater or smaller of two values, in the order that {@code docs/types.md} gives to the
 * column's type; enums in the order of their declaration. Any value wins over null. Values without
 * an order stay a clash: URIs, bytes, and a constant that this app does not know.
 */
final class Extreme {

  private Extreme() {}

  static @Nullable Agreed greatest(Clash clash) {
    return choose(clash, 1);
  }

  static @Nullable Agreed least(Clash clash) {
    return choose(clash, -1);
  }

  private static @Nullable Agreed choose(Clash clash, int sign) {
    Object local = clash.local();
    Object server = clash.server();
    if (local == null || server == null) {
      return new Agreed(local == null ? server : local);
    }
    OptionalInt order = compare(clash.column(), local, server);
    return order.isPresent() ? new Agreed(order.getAsInt() * sign > 0 ? local : server) : null;
  }

  private static OptionalInt compare(Column column, Object one, Object other) {
    return switch (column.type()) {
      case BLOB, URI -> OptionalInt.empty();
      case ENUM -> compare(column.traits().constants(), one, other);
      case BOOLEAN, INT8, INT16, INT32, INT64 ->
          OptionalInt.of(Long.compare((Long) one, (Long) other));
      case FLOAT32, FLOAT64 -> OptionalInt.of(Double.compare((Double) one, (Double) other));
      default -> OptionalInt.of(byCodePoint((String) one, (String) other));
    };
  }

  private static OptionalInt compare(List<String> constants, Object one, Object other) {
    int first = constants.indexOf(one);
    int second = constants.indexOf(other);
    return first < 0 || second < 0
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.compare(first, second));
  }

  /** As SQLite compares texts; UTF-16 puts what is beyond 16 bits before its last 8192. */
  private static int byCodePoint(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char first = one.charAt(i);
      char second = other.charAt(i);
      if (first != second) {
        boolean alike = Character.isSurrogate(first) == Character.isSurrogate(second);
        return alike
            ? Character.compare(first, second)
            : Boolean.compare(Character.isSurrogate(first), Character.isSurrogate(second));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
