package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.queue.UnknownFields.Beyond;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.transport.RemoteTable;
import org.jspecify.annotations.Nullable;

/**
 * What the server holds of a row, read where its answer to a write did not tell. Every method may
 * throw {@link NetworkException}, {@link ServerException} and {@link AnswerException}.
 */
final class ServerRows {

  private final RemoteTable remote;

  ServerRows(RemoteTable remote) {
    this.remote = remote;
  }

  /**
   * The server's row, deleted or not; null if it knows none. A server to which case does not matter
   * may find another, which is none.
   */
  @Nullable ServerRow find(String rowId) {
    ServerRow found = remote.find(rowId);
    return found == null || !found.id().equals(rowId) ? null : found;
  }

  /** The row after a success that did not tell it. */
  @Nullable ServerRow after(String rowId, Dispatch dispatch, @Nullable String version) {
    SentImage image = dispatch.image();
    Row sent = image.body() == null ? null : image.row();
    if (version != null && sent != null && isAll(sent, dispatch)) {
      return asSent(sent, version, dispatch.beyond());
    }
    ServerRow found = find(rowId);
    if (isUntouched(image, found)) {
      throw new NetworkException(
          "Row " + rowId + ": an empty success came, but nothing was done", true, null);
    }
    return found;
  }

  /** The server's row, where it stores what it is sent and adds nothing. */
  private static ServerRow asSent(Row sent, String version, @Nullable Beyond beyond) {
    if (beyond == null) {
      return new ServerRow(sent.withVersion(version), version, null, false);
    }
    Row stored = sent.only(i -> !beyond.lacking().contains(sent.columns().get(i).name()));
    return new ServerRow(stored.withVersion(version), version, null, false, beyond.fields());
  }

  /** Whether the server adds nothing of its own to the row, nor columns that the model lacks. */
  private boolean isAll(Row sent, Dispatch dispatch) {
    boolean told = !remote.replacesRows() || dispatch.beyond() != null;
    return told
        && sent.columns().list().stream().noneMatch(it -> it.role() == Column.Role.SERVER_ONLY);
  }

  /**
   * The row that a conflict is with. It is read where the answer does not show it; that to an
   * insert may show what was sent instead (ZUMO 2.0 on Node echoes it).
   */
  @Nullable ServerRow inConflict(String rowId, SentImage image, @Nullable ServerRow answered) {
    boolean shown = image.verb() != Verb.INSERT || remote.showsWhoseIdItIs();
    return shown && answered != null && answered.id().equals(rowId) ? answered : find(rowId);
  }

  /** Whether the row shows that no copy of the request was carried out. */
  static boolean isUntouched(SentImage image, @Nullable ServerRow found) {
    if (image.verb() == Verb.INSERT) {
      return found == null;
    }
    return found != null && image.version() != null && image.version().equals(found.version());
  }
}
