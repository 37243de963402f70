package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import dev.syncline.store.SqlSession;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Fills what rows lack that were stored before their table had all of its columns (specification,
 * section 7): a page brings them once more, in a version that is here. In the caller's transaction.
 */
final class Gaps {

  private final LocalTable table;
  private final OperationQueue queue;
  private final Backfill backfill;
  private boolean open;

  Gaps(LocalTable table, OperationQueue queue) {
    this.table = table;
    this.queue = queue;
    this.backfill = new Backfill(table.name());
  }

  /** Looks whether there are any, before a page is applied. */
  void look(SqlSession session) {
    open = backfill.isOpen(session);
  }

  /** Whether the row lacks something. */
  boolean isLacking(SqlSession session, String rowId) {
    return open && backfill.awaits(session, rowId);
  }

  /** The row came in another version, with all that the server has. */
  void end(SqlSession session, String rowId) {
    if (open) {
      backfill.end(session, rowId);
    }
  }

  /**
   * Fills rows without an operation.
   *
   * @param rows as the server has them
   * @param stored those that were just stored; those that are filled are added
   */
  void fill(SqlSession session, List<Row> rows, BitSet stored) {
    for (int i = 0; open && i < rows.size(); i++) {
      Row row = rows.get(i);
      if (backfill.end(session, row.id()) && !stored.get(i)) {
        stored.set(i, fill(session, row));
      }
    }
  }

  private boolean fill(SqlSession session, Row row) {
    Row here = Objects.requireNonNull(table.rows().find(session, row.id()));
    Row filled = row.over(here);
    return !filled.equals(here) && table.rows().update(session, filled);
  }

  /**
   * Fills the base of an operation that was made on this version of the row, and what was not
   * changed here in the row itself. Whether the row was changed.
   */
  boolean fill(SqlSession session, Operation operation, ServerRow server) {
    backfill.end(session, server.id());
    Row base = ServerRow.living(operation.base().row());
    if (base == null || server.deleted()) {
      return false;
    }
    boolean changed = fillLocal(session, base, server);
    queue.save(session, operation.basedOn(server.row().over(base)));
    return changed;
  }

  private boolean fillLocal(SqlSession session, Row base, ServerRow server) {
    Row local = table.rows().find(session, server.id());
    if (local == null) {
      return false;
    }
    Row merged = new ThreeWay(base, local, server.row()).merged().withVersion(local.version());
    return !merged.equals(local) && table.rows().update(session, merged);
  }
}
