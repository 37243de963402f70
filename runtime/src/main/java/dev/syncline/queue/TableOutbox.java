package dev.syncline.queue;

import dev.syncline.queue.Operation.Base;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlSession;
import dev.syncline.store.TableRows;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the writes of one table leave in its outbox: one operation a row, which later writes of the
 * row go into ({@link Collapse}). Each is told after the row was written, in the same transaction.
 * Holds no state.
 */
final class TableOutbox {

  private final TableSchema<?> schema;
  private final Columns columns;
  private final TableRows rows;
  private final OperationQueue queue;
  private final Clock clock;

  /**
   * The outbox of a table.
   *
   * @param clock tells when a row is edited
   */
  TableOutbox(TableSchema<?> schema, OperationQueue queue, Clock clock) {
    this.schema = schema;
    this.columns = schema.columns();
    this.rows = new TableRows(schema);
    this.queue = queue;
    this.clock = clock;
  }

  /** The operation that the row has already, or null. */
  @Nullable Operation find(SqlSession session, String rowId) {
    return queue.find(session, schema.table(), rowId);
  }

  /**
   * A row is new here.
   *
   * @param pending its operation: the delete of a row that had the same id; or null
   * @param idMadeHere whether nobody else can have made its id
   */
  void inserted(SqlSession session, @Nullable Operation pending, Row stored, boolean idMadeHere) {
    Operation next =
        pending == null
            ? create(stored.id(), Kind.INSERT, Base.NONE, idMadeHere)
            : edited(pending, Collapse.recreation(pending));
    save(session, next, stored);
  }

  /**
   * A row has other values.
   *
   * @param callersVersion the version that was edited
   */
  void updated(SqlSession session, Row before, Row now, @Nullable String callersVersion) {
    Operation pending = find(session, before.id());
    Operation update =
        pending == null ? create(Kind.UPDATE, before) : edited(pending, pending.kind());
    if (isStale(session, before, callersVersion)) {
      queue.saveStale(session, update, callersVersion);
    } else {
      save(session, update, now);
    }
  }

  /**
   * A row is gone.
   *
   * @param callersVersion the version that was deleted
   */
  void deleted(SqlSession session, Row before, @Nullable String callersVersion) {
    Operation pending = find(session, before.id());
    if (pending != null && Collapse.toNothing(pending)) {
      drop(session, pending);
      return;
    }
    Operation delete = pending == null ? create(Kind.DELETE, before) : edited(pending, Kind.DELETE);
    if (isStale(session, before, callersVersion)) {
      queue.saveStale(session, delete, callersVersion);
    } else {
      queue.save(session, delete);
    }
  }

  /** Stores the operation, or drops it if nothing is left of the change. */
  private void save(SqlSession session, Operation operation, Row local) {
    if (Collapse.changesNothing(operation, local)) {
      drop(session, operation);
    } else {
      queue.save(session, operation);
    }
  }

  /** As {@link TrackedRows#drop} says. */
  void drop(SqlSession session, Operation operation) {
    queue.remove(session, operation);
    ServerRow left = operation.server();
    if (left == null || operation.state() == State.CONFLICT) {
      return;
    }
    if (left.deleted()) {
      rows.delete(session, operation.rowId());
    } else {
      queue.lineage().forget(session, schema.table(), operation.rowId());
      rows.apply(session, left.row());
    }
  }

  private Operation create(Kind kind, Row current) {
    Row synced = current.only(i -> columns.get(i).role() != Column.Role.LOCAL_ONLY);
    Base base = Base.of(new ServerRow(synced, current.version(), null, false));
    return create(current.id(), kind, base, false);
  }

  private Operation create(String rowId, Kind kind, Base base, boolean idMadeHere) {
    return Operation.create(schema.table(), rowId, kind, base, idMadeHere, clock.millis());
  }

  private Operation edited(Operation pending, Kind kind) {
    return pending.edited(kind, clock.millis());
  }

  /** Whether another writer has replaced the version that the caller holds. */
  private boolean isStale(SqlSession session, Row current, @Nullable String callersVersion) {
    return schema.detectsConflicts()
        && !Objects.equals(callersVersion, current.version())
        && !queue.lineage().contains(session, schema.table(), current.id(), callersVersion);
  }
}
