package dev.syncline.backend.storage;

import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked within a block of {@link Storage}. Rows have all columns of their table. */
public interface Reading {

  /** The row with this id, also if it is deleted; null if there is none. */
  @Nullable Row find(ServedTable table, String id);

  List<Row> list(ServedTable table, QueryOptions options);

  /** How many rows there are, however many are left out or listed. */
  long count(ServedTable table, QueryOptions options);
}
