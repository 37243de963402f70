package dev.syncline.sync;

import dev.syncline.merge.Settling;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import dev.syncline.store.SqlSession;
import java.util.BitSet;
import java.util.function.Supplier;
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

  /** What the sides of a row that is in conflict cannot agree on now. */
  Dispute dispute(SqlSession session, Operation operation) {
    ServerRow server = operation.server();
    Row local = local(session, operation);
    ThreeWay sides =
        new ThreeWay(ServerRow.living(operation.base().row()), local, ServerRow.living(server));
    boolean editedLast = server != null && operation.isEditedAfter(server);
    return new Settling(editedLast).settle(sides);
  }

  /**
   * Lets the row become what was decided.
   *
   * @param shown what was decided
   * @param shownServer the server row on which it was decided
   * @param decided the row as it is to be, or null to delete it
   * @return whether the row is out of conflict; false also if it was not in conflict any more
   */
  boolean resolve(
      SqlSession session,
      String rowId,
      Dispute shown,
      ServerRow shownServer,
      @Nullable Row decided) {
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null || operation.state() != State.CONFLICT || operation.server() == null) {
      return false;
    }
    table.acknowledged().settled(rowId, operation.server());
    Row local = local(session, operation);
    Side here = here(shown.sides().local(), local, decided);
    if (here == null) {
      return false;
    }
    ServerRow server = operation.server();
    Side there = there(operation, ServerRow.living(shownServer), server, here.row());
    if (there == null) {
      BitSet kept = kept(local, here.row());
      queue.save(session, operation.basedOn(seen(operation, ServerRow.living(shownServer), kept)));
      return false;
    }
    become(session, operation.decided(), there.row(), server);
    return true;
  }

  /** The decision, with what the user has changed since. Of the two, the user's is the later. */
  private static @Nullable Side here(
      @Nullable Row shown, @Nullable Row now, @Nullable Row decided) {
    return combine(
        shown, now, decided, () -> new Settling(true).settle(new ThreeWay(shown, now, decided)));
  }

  /** The decision, with what other writers have changed since. */
  private static @Nullable Side there(
      Operation operation, @Nullable Row shown, ServerRow server, @Nullable Row decided) {
    Row now = ServerRow.living(server);
    Settling rules = new Settling(operation.isEditedAfter(server));
    return combine(shown, now, decided, () -> rules.settle(new ThreeWay(shown, decided, now)));
  }

  /**
   * The columns in which it was decided that the row here stays as it is. Not what is to be added
   * up: that was changed here on what both sides knew before.
   */
  private BitSet kept(@Nullable Row local, @Nullable Row decided) {
    BitSet kept = new BitSet();
    if (local == null || decided == null) {
      return kept;
    }
    for (int i = 0; i < columns.size(); i++) {
      kept.set(i, columns.get(i).isSynced() && !Settling.needsBase(columns.get(i)));
    }
    kept.andNot(local.differencesTo(decided));
    return kept;
  }

  /**
   * What a new conflict is based on: in what was kept, the server's row that the app has seen.
   * Elsewhere, what is here was not decided on and must not replace what was seen.
   */
  private @Nullable Row seen(Operation operation, @Nullable Row shown, BitSet kept) {
    Row base = ServerRow.living(operation.base().row());
    Row old = base == null ? null : base.only(i -> !kept.get(i));
    if (shown == null || kept.isEmpty()) {
      return old;
    }
    Row seen = shown.only(i -> kept.get(i) || i == columns.id());
    return old == null ? seen : seen.over(old);
  }

  /** A side that is there (with a row), or deleted (without). */
  private record Side(@Nullable Row row) {}

  /**
   * What was decided on one state of a side, carried over to what the side is now; null if they
   * clash.
   */
  private static @Nullable Side combine(
      @Nullable Row shown, @Nullable Row now, @Nullable Row decided, Supplier<Dispute> both) {
    if (same(shown, now)) {
      return new Side(decided);
    }
    if (now == null || decided == null) {
      boolean agree = now == null && decided == null;
      return agree ? new Side(null) : null;
    }
    Dispute moved = both.get();
    return moved.isOver() ? new Side(moved.settled().merged()) : null;
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
      return storeNew(session, known.over(decided).overDefaults());
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
