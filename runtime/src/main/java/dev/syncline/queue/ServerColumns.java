package dev.syncline.queue;

import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that only the server sets: what an app says of them is left out.
 *
 * @param columns all columns of the table
 */
record ServerColumns(Columns columns) {

  /** The item with what the server set in the row that it brings back; with defaults if new. */
  Row replacedIn(Row item, @Nullable ServerRow base) {
    Row row = item;
    for (int i = 0; i < columns.size(); i++) {
      if (contain(i)) {
        row = row.with(i, base == null ? null : base.row().get(i));
      }
    }
    return row.overDefaults();
  }

  /** The item with what the server set in the row as it is here. */
  Row keptIn(Row item, Row current) {
    return item.only(i -> !contain(i)).over(current);
  }

  private boolean contain(int column) {
    return switch (columns.get(column).role()) {
      case VERSION, CREATED_AT, UPDATED_AT, SERVER_ONLY -> true;
      case ID, SYNCED, LOCAL_ONLY -> false;
    };
  }
}
