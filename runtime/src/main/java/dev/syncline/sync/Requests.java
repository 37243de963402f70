package dev.syncline.sync;

import dev.syncline.json.WholeRow;
import dev.syncline.queue.Operation;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.transport.Answer;
import dev.syncline.transport.RemoteTable;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What is said to the server of an operation (specification, section 3, steps 1 to 3). */
final class Requests {

  private Requests() {}

  /**
   * The request that an operation needs next. An unanswered one is repeated word for word, whatever
   * was changed since; what was changed since follows on the version that it brings.
   *
   * @param local the row as it is here, or null if it was deleted here
   * @param wholeRows whether the server takes nothing but whole rows, also of what it deleted
   * @return null if nothing is left to say
   */
  static @Nullable SentImage next(
      Operation operation, @Nullable Row local, TableSchema<?> schema, boolean wholeRows) {
    SentImage unanswered = operation.sent();
    if (unanswered != null) {
      return unanswered.again();
    }
    String version = schema.detectsConflicts() ? operation.base().version() : null;
    if (operation.kind() == Operation.Kind.DELETE || local == null) {
      return new SentImage(Verb.DELETE, version, null, null, false);
    }
    if (operation.kind() == Operation.Kind.INSERT) {
      return new SentImage(Verb.INSERT, null, writable(local), synced(local), false);
    }
    if (operation.base().isTombstone()) {
      Row body = wholeRows ? writable(local) : null;
      return new SentImage(Verb.UNDELETE, version, body, synced(local), false);
    }
    return update(operation, local, version);
  }

  private static @Nullable SentImage update(
      Operation operation, Row local, @Nullable String version) {
    ServerRow base = operation.base().row();
    if (base == null) {
      return new SentImage(Verb.UPDATE, version, writable(local), synced(local), false);
    }
    BitSet changed = base.row().differencesTo(local);
    int id = local.columns().id();
    Row body = local.only(i -> changed.get(i) || i == id);
    return changed.isEmpty()
        ? null
        : new SentImage(Verb.UPDATE, version, body, synced(local), false);
  }

  /**
   * Whether the row has to be read: to know the version on which a change can be sent, or what
   * became of a change that was discarded.
   */
  static boolean needsVersion(SentImage image, TableSchema<?> schema) {
    boolean anyVersion = image.version() == null && image.verb() != Verb.INSERT;
    return image.verb() == Verb.READ || (schema.detectsConflicts() && anyVersion);
  }

  static Answer send(RemoteTable remote, String rowId, Dispatch dispatch) {
    SentImage image = dispatch.image();
    Row body = image.body();
    WholeRow whole = dispatch.whole();
    if (whole != null) {
      return remote.replace(rowId, whole, image.version());
    }
    return switch (image.verb()) {
      case INSERT -> remote.insert(require(body));
      case UPDATE -> remote.update(rowId, require(body), image.version());
      case DELETE -> remote.delete(rowId, image.version());
      case UNDELETE -> remote.undelete(rowId, image.version());
      case READ -> throw new IllegalStateException("Nothing is to be written");
    };
  }

  private static Row require(@Nullable Row body) {
    if (body == null) {
      throw new IllegalStateException("A request to write a row has no row");
    }
    return body;
  }

  /** The columns that apps write, and the id. */
  private static Row writable(Row row) {
    Columns columns = row.columns();
    return row.only(i -> columns.get(i).isSynced() || i == columns.id());
  }

  /** All columns that the server knows. */
  private static Row synced(Row row) {
    return row.only(i -> row.columns().get(i).role() != Column.Role.LOCAL_ONLY);
  }
}
