package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import dev.syncline.store.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * Applies a decision to a row in conflict (specification, section 5). The decision was made on the
 * sides as they were shown; either may have moved since. What moved is merged into what was
 * decided, and where that clashes, the row stays in conflict. Runs in the caller's transaction.
 */
final class Resolving {

  private final LocalTable table;
  private final Columns columns;
  private final OperationQueue queue;

  Resolving(LocalTable table, OperationQueue queue) {
    this.table = table;
    this.columns = table.schema().columns();
    this.queue = queue;
  }

  /** The sides of a row that is in conflict now. */
  ThreeWay sides(SqlSession session, Operation operation) {
    ServerRow base = operation.base().row();
    ServerRow server = operation.server();
    Row baseRow = base == null || base.deleted() ? null : base.row();
    Row serverRow = server == null || server.deleted() ? null : server.row();
    return new ThreeWay(baseRow, local(session, operation), serverRow);
  }

  /**
   * Lets the row become what was decided.
   *
   * @param shown the sides on which it was decided
   * @param shownServer the server row on which it was decided
   * @param decided the row as it is to be, or null to delete it
   * @return whether the row is out of conflict; false also if it was not in conflict any more
   */
  boolean resolve(
      SqlSession session,
      String rowId,
      ThreeWay shown,
      ServerRow shownServer,
      @Nullable Row decided) {
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null || operation.state() != State.CONFLICT || operation.server() == null) {
      return false;
    }
    table.acknowledged().settled(rowId, operation.server());
    Side here = combine(shown.local(), local(session, operation), decided);
    if (here == null) {
      return false;
    }
    ServerRow server = operation.server();
    Row serverRow = server.deleted() ? null : server.row();
    Row shownRow = shownServer.deleted() ? null : shownServer.row();
    Side there = combine(shownRow, serverRow, here.row());
    if (there == null) {
      queue.save(session, operation.basedOn(shownRow));
      return false;
    }
    become(session, operation, there.row(), server);
    return true;
  }

  /** A side that is there (with a row), or deleted (without). */
  private record Side(@Nullable Row row) {}

  /**
   * What was decided on one state of a side, carried over to what the side is now; null if they
   * clash.
   */
  private static @Nullable Side combine(
      @Nullable Row shown, @Nullable Row now, @Nullable Row decided) {
    if (same(shown, now)) {
      return new Side(decided);
    }
    if (now == null || decided == null) {
      boolean agree = now == null && decided == null;
      return agree ? new Side(null) : null;
    }
    ThreeWay moved = new ThreeWay(shown, decided, now);
    return moved.isClean() ? new Side(moved.merged()) : null;
  }

  private static boolean same(@Nullable Row one, @Nullable Row other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.differencesTo(other).isEmpty();
  }

  private void become(
      SqlSession session, Operation operation, @Nullable Row decided, ServerRow server) {
    queue.lineage().forget(session, table.name(), operation.rowId());
    if (decided == null) {
      table.rows().delete(session, operation.rowId());
      settle(session, operation, Kind.DELETE, server, server.deleted());
      return;
    }
    Row next = store(session, decided, server);
    if (!server.deleted()) {
      settle(session, operation, Kind.UPDATE, server, server.row().differencesTo(next).isEmpty());
    } else if (server.version() == null && table.schema().detectsConflicts()) {
      queue.save(session, operation.reborn());
    } else {
      settle(session, operation, Kind.UPDATE, server, false);
    }
  }

  private void settle(
      SqlSession session, Operation operation, Kind kind, ServerRow server, boolean nothingLeft) {
    if (nothingLeft) {
      queue.remove(session, operation);
    } else {
      queue.save(session, operation.rebased(kind, server));
    }
  }

  /**
   * Stores the decided columns, the server's where only it writes, and what only this device knows.
   */
  private Row store(SqlSession session, Row decided, ServerRow server) {
    Row apps = decided.only(i -> columns.get(i).isSynced() || i == columns.id());
    Row known = apps.over(server.row()).withVersion(server.version());
    Row current = table.rows().find(session, decided.id());
    if (current == null) {
      return storeNew(session, known.over(decided));
    }
    Row local = current.only(i -> columns.get(i).role() == Column.Role.LOCAL_ONLY);
    Row whole = local.over(known).over(current);
    table.rows().update(session, whole);
    return whole;
  }

  /** A row from the server has no values for the columns that only this device knows. */
  private Row storeNew(SqlSession session, Row row) {
    if (columns.list().stream().allMatch(column -> row.has(columns.position(column.name())))) {
      table.rows().insert(session, row);
    } else {
      table.rows().apply(session, row);
    }
    return row;
  }

  private @Nullable Row local(SqlSession session, Operation operation) {
    return operation.kind() == Kind.DELETE ? null : table.rows().find(session, operation.rowId());
  }
}
