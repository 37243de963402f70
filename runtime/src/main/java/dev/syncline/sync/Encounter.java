package dev.syncline.sync;

import dev.syncline.merge.Settling;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import dev.syncline.store.SqlSession;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A change of this device meets a server row that it was not made on (specification, section 5):
 * first, whether that row is this device's own doing; then the merge by column; and only what then
 * clashes is a conflict, with which the operation is marked. Runs in the caller's transaction.
 */
final class Encounter {

  private final LocalTable table;
  private final OperationQueue queue;

  Encounter(LocalTable table, OperationQueue queue) {
    this.table = table;
    this.queue = queue;
  }

  /** What came of it. */
  enum Outcome {
    /** Nothing is left to send. */
    SETTLED,
    /** What is left is to be sent, on the server's new row. */
    AGAIN,
    /** The app has to decide. */
    CONFLICT
  }

  /**
   * Settles the operation with the server's row.
   *
   * @param image the request that met it
   * @param server a tombstone if the row was deleted there
   */
  Outcome meet(SqlSession session, Operation operation, SentImage image, ServerRow server) {
    Row local =
        operation.kind() == Kind.DELETE ? null : table.rows().find(session, operation.rowId());
    boolean ours = isOurs(operation, image, server);
    if (ours) {
      queue.lineage().remember(session, table.name(), operation.rowId(), image.version());
    }
    Row arrived = operation.isStaleSince(image) ? null : image.row();
    Row base = ours ? arrived : knownBase(operation, image, server.row());
    if (server.deleted()) {
      return meetTombstone(session, operation, ours, base, local, server);
    }
    ThreeWay sides = new ThreeWay(base, local, server.row());
    Dispute dispute = new Settling(operation.isEditedAfter(server)).settle(sides);
    boolean clean = local == null ? movedOnly(image, sides) : dispute.isOver();
    if (!clean) {
      return conflict(session, operation, base, server);
    }
    return local == null
        ? again(session, operation, Kind.DELETE, server)
        : merge(session, operation, dispute, server);
  }

  /**
   * Whether a copy of the request was carried out before, and only its answer was lost; also of a
   * first request, which the network may have delivered twice.
   */
  private static boolean isOurs(Operation operation, SentImage image, ServerRow server) {
    Row body = image.body();
    return switch (image.verb()) {
      case INSERT -> operation.idMadeHere() || isCopy(image, Objects.requireNonNull(body), server);
      case UPDATE -> isCopy(image, Objects.requireNonNull(body), server);
      case UNDELETE -> body != null && isCopy(image, body, server);
      case DELETE, READ -> false;
    };
  }

  /**
   * Whether the server's row shows what was sent. A first request was made a moment ago: a row that
   * is deleted by now, or that a sum has brought there, is another writer's, or was before.
   */
  private static boolean isCopy(SentImage image, Row sent, ServerRow server) {
    boolean first = !image.repeated();
    return !(first && (server.deleted() || addsUp(sent))) && arrived(sent, server);
  }

  /** Whether another writer who adds as much makes the server's row look like this one. */
  private static boolean addsUp(Row sent) {
    Columns columns = sent.columns();
    return IntStream.range(0, columns.size())
        .anyMatch(i -> sent.has(i) && Settling.needsBase(columns.get(i)));
  }

  /** Whether the server has all that was sent. Of a tombstone, it may not tell. */
  private static boolean arrived(Row sent, ServerRow server) {
    boolean told = !server.deleted() || sent.only(server.row()::has).equals(sent);
    return told && sent.differencesTo(server.row()).isEmpty();
  }

  /** What the change was made from; nothing, where the server's row cannot have grown out of it. */
  private static @Nullable Row knownBase(Operation operation, SentImage image, Row server) {
    ServerRow base = operation.base().row();
    if (base == null || image.verb() == Verb.INSERT) {
      return null;
    }
    if (!image.repeated()) {
      return base.deleted() && !isBroughtBack(base, server) ? null : base.row();
    }
    return image.body() == null ? base.row() : certain(base.row(), image.body(), server);
  }

  /** Whether the row is as it was when it was deleted: a copy of the request brought it back. */
  private static boolean isBroughtBack(ServerRow tombstone, Row server) {
    return tombstone.row().differencesTo(server).isEmpty();
  }

  /**
   * The base without what is to be added up and may be there already: an earlier copy of the
   * request may have been carried out before another writer changed the same column again.
   */
  private static Row certain(Row base, Row sent, Row server) {
    BitSet moved = base.differencesTo(server);
    moved.and(base.differencesTo(sent));
    return base.only(i -> !moved.get(i) || !Settling.needsBase(base.columns().get(i)));
  }

  /**
   * Whether a row that was deleted here only has a new version there. Where the answer to a delete
   * was lost, it may have been deleted and brought back since.
   */
  private static boolean movedOnly(SentImage image, ThreeWay sides) {
    return sides.isClean() && !(image.verb() == Verb.DELETE && image.repeated());
  }

  private Outcome meetTombstone(
      SqlSession session,
      Operation operation,
      boolean ours,
      @Nullable Row base,
      @Nullable Row local,
      ServerRow tombstone) {
    if (local == null) {
      queue.remove(session, operation);
      return Outcome.SETTLED;
    }
    if (isOwnDelete(session, operation, tombstone)) {
      return again(session, operation, Kind.UPDATE, tombstone);
    }
    if (ours && base != null && base.differencesTo(local).isEmpty()) {
      table.rows().delete(session, operation.rowId());
      queue.remove(session, operation);
      return Outcome.SETTLED;
    }
    if (operation.base().isTombstone() && tombstone.version() == null) {
      queue.save(session, operation.reborn());
      return Outcome.AGAIN;
    }
    return conflict(session, operation, base, tombstone);
  }

  /** Whether it was this device that deleted the row which the change brings back. */
  private boolean isOwnDelete(SqlSession session, Operation operation, ServerRow tombstone) {
    boolean bringsBack = operation.kind() == Kind.INSERT || operation.base().isTombstone();
    String version = tombstone.version();
    boolean onThisDelete = operation.base().isTombstone() && operation.base().version() == null;
    return bringsBack
        && version != null
        && (onThisDelete
            || queue.lineage().contains(session, table.name(), operation.rowId(), version));
  }

  Outcome merge(SqlSession session, Operation operation, Dispute dispute, ServerRow server) {
    Row merged = dispute.settled().merged().withVersion(server.version());
    table.rows().update(session, merged);
    if (!dispute.sides().changedThere().isEmpty()) {
      queue.lineage().forget(session, table.name(), operation.rowId());
    }
    if (server.row().differencesTo(merged).isEmpty()) {
      queue.remove(session, operation);
      return Outcome.SETTLED;
    }
    return again(session, operation, Kind.UPDATE, server);
  }

  Outcome again(SqlSession session, Operation operation, Kind kind, ServerRow server) {
    queue.save(session, operation.rebased(kind, server));
    return Outcome.AGAIN;
  }

  Outcome conflict(SqlSession session, Operation operation, @Nullable Row base, ServerRow server) {
    queue.save(session, operation.basedOn(base).inConflict(server));
    return Outcome.CONFLICT;
  }
}
