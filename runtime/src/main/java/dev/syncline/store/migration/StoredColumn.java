package dev.syncline.store.migration;

import dev.syncline.schema.Column;
import dev.syncline.schema.Column.Role;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Traits;

/**
 * A column as the file has it.
 *
 * @param type what it holds, of which SQLite's own declaration tells little
 * @param required whether SQLite refuses null
 */
record StoredColumn(String name, ColumnType type, Role role, boolean required) {

  /** The column as models have it. Images of rows may lack a value that the table demands. */
  Column column() {
    return new Column(name, type, role, false, Traits.NONE);
  }

  /** Whether the model's column can hold every value of this one, and means the same by it. */
  boolean fits(Column column) {
    return type == column.type() && role == column.role() && (required || !column.required());
  }

  /** What keeps the values from being the model's, as a part of a sentence. */
  String difference(Column column) {
    if (type != column.type()) {
      return String.format("column %s is %s there and %s here", name, type, column.type());
    }
    if (role != column.role()) {
      return String.format("column %s is %s there and %s here", name, role, column.role());
    }
    return String.format("column %s may be null there and is required here", name);
  }
}
