package dev.syncline.schema;

import dev.syncline.annotation.Conflicts;
import java.util.List;

/**
 * How a model is stored and read: the one thing about it that Syncline needs to know. Generated for
 * every {@code @SyncTable}; stateless, and safe to share among threads.
 *
 * @param <T> the model
 */
public interface TableSchema<T> {

  /** The table's name, on the server and in SQLite. */
  String table();

  /** The model. */
  Class<T> type();

  Columns columns();

  TableSql sql();

  /** Whether an update says which version it was made on, so that another writer is noticed. */
  default boolean detectsConflicts() {
    return true;
  }

  /** What becomes of a conflict if the app sets no handler for the table. */
  default Conflicts conflicts() {
    return Conflicts.ASK;
  }

  /** The release of the processor that wrote this class; empty if it was written by hand. */
  default String generatedBy() {
    return "";
  }

  /**
   * The version of the table, counted from 1: how its columns are kept changes from one to another.
   */
  default int version() {
    return 1;
  }

  /** What brings the rows of earlier versions here, in the order of their versions. */
  default List<Migration> migrations() {
    return List.of();
  }

  /** Writes every column of the item, each at its position. */
  void write(T item, RowWriter row);

  /** Makes an item of the row. */
  T read(RowReader row);
}
