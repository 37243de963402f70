package dev.syncline.sync;

import dev.syncline.merge.Settling;
import dev.syncline.queue.Discarding;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import dev.syncline.store.SqlSession;
import dev.syncline.sync.Outcome.CarriedOut;
import dev.syncline.sync.Outcome.Met;
import dev.syncline.sync.Outcome.Refused;
import dev.syncline.sync.Outcome.Unauthorized;
import dev.syncline.sync.Outcome.Unreachable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of a change that was discarded while a request of it was unanswered (specification,
 * section 4): the row was read, or the answer came after all. What the server holds is stored,
 * whatever came of the request, and merged with what was edited here since. Runs in the caller's
 * transaction.
 */
final class Rereading {

  private final LocalTable table;
  private final OperationQueue queue;
  private final Encounter encounter;

  Rereading(LocalTable table, OperationQueue queue, Encounter encounter) {
    this.table = table;
    this.queue = queue;
    this.encounter = encounter;
  }

  /**
   * What the server holds, as far as an outcome tells: a tombstone if it has no such row; what the
   * row was put back to, if nothing was carried out. Null if it has still to be read.
   */
  @Nullable ServerRow held(Operation operation, Outcome outcome) {
    if (outcome instanceof CarriedOut done) {
      ServerRow row = done.row();
      return row == null
          ? unknown(operation)
          : done.image().verb() == Verb.DELETE ? row.asTombstone() : row;
    } else if (outcome instanceof Met met && met.found() != null) {
      return met.found();
    } else if (outcome instanceof Met met) {
      return met.image().verb() == Verb.INSERT ? putBack(operation) : unknown(operation);
    }
    boolean certain =
        outcome instanceof Refused
            || (outcome instanceof Unauthorized wanted && !wanted.open())
            || (outcome instanceof Unreachable lost && !lost.open());
    return certain ? putBack(operation) : null;
  }

  private ServerRow putBack(Operation operation) {
    ServerRow base = operation.base().row();
    return base == null ? unknown(operation) : base;
  }

  private ServerRow unknown(Operation operation) {
    return Tombstones.unknown(table.schema().columns(), operation.rowId());
  }

  /**
   * Settles the operation.
   *
   * @param server a tombstone if the server has no such row
   */
  Encounter.Outcome settle(SqlSession session, Operation operation, ServerRow server) {
    Row base = ServerRow.living(operation.base().row());
    Row local = table.rows().find(session, operation.rowId());
    noteVersions(session, operation, server);
    if (operation.kind() == Kind.DELETE) {
      return deleted(session, operation, base, server);
    }
    if (local == null || (base != null && base.differencesTo(local).isEmpty())) {
      return untouched(session, operation, base, server);
    }
    return server.deleted()
        ? gone(session, operation, base, server)
        : merged(session, operation, new ThreeWay(base, local, server.row()), server);
  }

  /** Our own delete may have arrived; another version is another writer's, or shown to nobody. */
  private void noteVersions(SqlSession session, Operation operation, ServerRow server) {
    String version = server.version();
    if (!Objects.equals(version, operation.base().version())) {
      queue.lineage().forget(session, table.name(), operation.rowId());
    }
    if (server.deleted() && version != null && wasDelete(operation)) {
      queue.lineage().remember(session, table.name(), operation.rowId(), version);
    }
  }

  private static boolean wasDelete(Operation operation) {
    SentImage sent = operation.sent();
    return sent != null && sent.row() == null;
  }

  /** Nothing was edited since. */
  private Encounter.Outcome untouched(
      SqlSession session, Operation operation, @Nullable Row base, ServerRow server) {
    new Discarding(table.schema(), queue).become(session, operation.rowId(), server, base);
    queue.remove(session, operation);
    return Encounter.Outcome.SETTLED;
  }

  /**
   * The row was deleted since: as it was put back, or as the request may have left it; or by who
   * knew neither.
   */
  private Encounter.Outcome deleted(
      SqlSession session, Operation operation, @Nullable Row base, ServerRow server) {
    if (server.deleted()) {
      queue.remove(session, operation);
      return Encounter.Outcome.SETTLED;
    }
    SentImage sent = operation.sent();
    boolean asSent = sent != null && !operation.isStaleSince(sent) && isSame(sent.row(), server);
    return asSent || isSame(base, server)
        ? encounter.again(session, operation, Kind.DELETE, server)
        : encounter.conflict(session, operation, base, server);
  }

  private static boolean isSame(@Nullable Row row, ServerRow server) {
    return row != null && row.differencesTo(server.row()).isEmpty();
  }

  /** The row was edited since, and the server has none. */
  private Encounter.Outcome gone(
      SqlSession session, Operation operation, @Nullable Row base, ServerRow tombstone) {
    boolean ours = wasDelete(operation) || isOn(operation, tombstone);
    if (tombstone.version() == null && (base == null || ours)) {
      queue.save(session, operation.reborn());
      return Encounter.Outcome.AGAIN;
    }
    return ours
        ? encounter.again(session, operation, Kind.UPDATE, tombstone)
        : encounter.conflict(session, operation, base, tombstone);
  }

  /** Whether the change was to bring back just what was deleted there. */
  private static boolean isOn(Operation operation, ServerRow tombstone) {
    Operation.Base base = operation.base();
    return base.isTombstone() && Objects.equals(base.version(), tombstone.version());
  }

  private Encounter.Outcome merged(
      SqlSession session, Operation operation, ThreeWay sides, ServerRow server) {
    Dispute dispute = new Settling(operation.isEditedAfter(server)).settle(sides);
    return dispute.isOver()
        ? encounter.merge(session, operation, dispute, server)
        : encounter.conflict(session, operation, sides.base(), server);
  }
}
