package dev.syncline.store.migration;

import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows have become those of another model: what is kept of it elsewhere has to
 * follow, in the same transaction.
 */
public final class UpgradedTable {

  private final TableChange change;
  private final RowCarrier carrier;

  UpgradedTable(SqlSession session, TableChange change) {
    this.change = change;
    this.carrier = new RowCarrier(session, change);
  }

  /** The schema by which images of its rows were written. */
  public TableSchema<?> before() {
    return change.before();
  }

  /** The schema by which they are to be read. */
  public TableSchema<?> after() {
    return change.after();
  }

  /** Whether it has another name now. */
  public boolean isRenamed() {
    return change.isRenamed();
  }

  /** Whether the server may have values of new columns, which no row here has. */
  public boolean leavesGaps() {
    return change.leavesGaps();
  }

  /** Whether there were columns that the model does not have, and the server perhaps still has. */
  public boolean forgets() {
    return change.forgets();
  }

  /** A whole row, as the model has it. Of columns that were absent, nothing is made. */
  public Row whole(Row row) {
    return carrier.whole(row);
  }

  /**
   * A part of a row.
   *
   * @param whole the row, of whose other columns a value may be made; null if that is not known
   */
  public Row part(Row part, @Nullable Row whole) {
    return carrier.part(part, whole);
  }
}
