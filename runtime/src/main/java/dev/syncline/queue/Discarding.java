package dev.syncline.queue;

import dev.syncline.queue.Operation.State;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlSession;
import dev.syncline.store.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Takes changes of one table back, in the caller's transaction and without a network: the row
 * becomes the newest row of the server that this device knows. Where a request is unanswered, that
 * may not be what the server has: the operation stays, and has the row read by the next push. Holds
 * no state.
 */
public final class Discarding {

  private final TableSchema<?> schema;
  private final TableRows rows;
  private final OperationQueue queue;

  public Discarding(TableSchema<?> schema, OperationQueue queue) {
    this.schema = schema;
    this.rows = new TableRows(schema);
    this.queue = queue;
  }

  /** Takes the change back. */
  public void discard(SqlSession session, Operation operation) {
    ServerRow base = operation.base().row();
    become(session, operation.rowId(), operation.newest(), base == null ? null : base.row());
    if (operation.server() != null) {
      queue.lineage().forget(session, schema.table(), operation.rowId());
    }
    if (operation.isUnanswered() && !isUnreadable(operation)) {
      queue.save(session, operation.discarded());
    } else {
      queue.remove(session, operation);
    }
  }

  /**
   * Gives up all changes of the table, also where a request is unanswered: what came of it is for a
   * pull to bring, which begins anew.
   */
  public void giveUpAll(SqlSession session) {
    for (Operation operation : new OperationList(queue, schema.table(), null).all(session)) {
      ServerRow base = operation.base().row();
      queue.remove(session, operation);
      become(session, operation.rowId(), base, null);
    }
  }

  /** Whether it was discarded before, and the server does not give the row. */
  private static boolean isUnreadable(Operation operation) {
    return operation.isDiscarded() && operation.state() == State.PARKED;
  }

  /**
   * Lets the row become what the server has. Columns that only this device knows stay.
   *
   * @param server null or a tombstone if the server has none
   * @param before what fills columns that the server did not tell, if there is no row here
   */
  public void become(
      SqlSession session, String rowId, @Nullable ServerRow server, @Nullable Row before) {
    if (server == null || server.deleted()) {
      rows.delete(session, rowId);
      return;
    }
    Row row = server.row().withVersion(server.version());
    Row here = rows.find(session, rowId);
    if (here == null) {
      rows.apply(session, (before == null ? row : row.over(before)).overDefaults());
    } else {
      rows.update(session, row.over(here));
    }
  }
}
