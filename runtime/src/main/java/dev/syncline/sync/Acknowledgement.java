package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a success means for the row and its operation (specification, section 3, step 4). Runs in
 * the caller's transaction. What the user changed while the request was on its way stays, and goes
 * on as an operation of its own on the server's new row.
 */
final class Acknowledgement {

  private final LocalTable table;
  private final Columns columns;
  private final OperationQueue queue;

  Acknowledgement(LocalTable table, OperationQueue queue) {
    this.table = table;
    this.columns = table.schema().columns();
    this.queue = queue;
  }

  /** The server carried out a delete, or had nothing to delete. */
  void deleted(
      SqlSession session, Operation operation, SentImage image, @Nullable ServerRow tombstone) {
    if (operation.kind() == Kind.DELETE) {
      queue.remove(session, operation);
    } else {
      queue.save(session, operation.rebased(Kind.UPDATE, tombstone(operation, tombstone)));
    }
    queue.lineage().remember(session, table.name(), operation.rowId(), image.version());
    if (tombstone != null && tombstone.version() != null) {
      queue.lineage().remember(session, table.name(), operation.rowId(), tombstone.version());
    }
  }

  /** A tombstone of which only the id is known, where the server told no more. */
  private ServerRow tombstone(Operation operation, @Nullable ServerRow told) {
    if (told != null) {
      return told.asTombstone();
    }
    return Tombstones.unknown(columns, operation.rowId());
  }

  /** The server stored what was sent, and this is its row now. */
  void stored(SqlSession session, Operation operation, SentImage image, ServerRow server) {
    queue.lineage().remember(session, table.name(), operation.rowId(), image.version());
    Row local = table.rows().find(session, operation.rowId());
    if (operation.kind() == Kind.DELETE || local == null) {
      save(session, operation, image, Kind.DELETE, server);
      return;
    }
    Row next = changedSince(image, local, server).over(server.row()).over(local);
    table.rows().update(session, next.withVersion(server.version()));
    if (server.row().differencesTo(next).isEmpty()) {
      queue.remove(session, operation);
    } else {
      save(session, operation, image, Kind.UPDATE, server);
    }
  }

  /** What is left; of a row that was changed in a stale version meanwhile, on that version. */
  private void save(
      SqlSession session, Operation operation, SentImage image, Kind kind, ServerRow server) {
    Operation left = operation.rebased(kind, server);
    boolean stale = operation.isStaleSince(image);
    queue.save(session, stale ? left.madeOnStale(operation.base().version()) : left);
  }

  /**
   * The columns that the request did not carry: changed after it left, or known to this device
   * alone.
   */
  private Row changedSince(SentImage image, Row local, ServerRow server) {
    // Of an undelete that carried no columns, all that differs is still to be sent.
    Row sent = image.body() == null || image.row() == null ? server.row() : image.row();
    BitSet changed = sent.differencesTo(local);
    return local.only(i -> changed.get(i) || columns.get(i).role() == Column.Role.LOCAL_ONLY);
  }

  /** The columns that the server stored otherwise than they were sent, by name. */
  static List<String> changedByServer(SentImage image, ServerRow server) {
    Row body = image.body();
    List<String> names = new ArrayList<>();
    if (body != null) {
      BitSet changed = body.differencesTo(server.row());
      changed.stream().forEach(i -> names.add(body.columns().get(i).name()));
    }
    return names;
  }
}
