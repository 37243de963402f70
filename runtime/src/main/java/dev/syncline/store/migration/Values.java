package dev.syncline.store.migration;

import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** Values of which only SQLite knows the type: a select gives it before each. */
final class Values {

  private Values() {}

  /** The value behind its {@code typeof}. */
  static @Nullable Object read(RowReader cursor, int type) {
    return switch (cursor.text(type)) {
      case "integer" -> cursor.int64(type + 1);
      case "real" -> cursor.float64(type + 1);
      case "text" -> cursor.text(type + 1);
      case "blob" -> cursor.blobOrNull(type + 1);
      default -> null;
    };
  }
}
