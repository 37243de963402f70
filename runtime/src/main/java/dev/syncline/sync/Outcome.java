package dev.syncline.sync;

import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.SentImage;
import dev.syncline.schema.ServerRow;
import dev.syncline.transport.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request, as far as the network tells. Immutable, and true whatever was changed
 * here meanwhile; what it means for the row and its operation is for {@link Settlement} to say.
 */
sealed interface Outcome {

  /** The server's row as the answer, or reading it, has told it; null if neither has. */
  default @Nullable ServerRow row() {
    return null;
  }

  /**
   * It was carried out.
   *
   * @param row the server's row now, or null if it holds none
   */
  record CarriedOut(SentImage image, @Nullable ServerRow row) implements Outcome {}

  /**
   * The server holds another row than the request was made on.
   *
   * @param found that row, or null if it holds none
   */
  record Met(SentImage image, @Nullable ServerRow found) implements Outcome {

    @Override
    public @Nullable ServerRow row() {
      return found;
    }
  }

  /** The server refuses it, and no copy of it was carried out. */
  record Refused(SentImage image, Failure why) implements Outcome {}

  /** Whether it was carried out cannot be told from the answer, and will not be the next time. */
  record Unclear(Failure why) implements Outcome {}

  /** The server cannot take it now; it may be repeated. */
  record Later(Answer.Unavailable answer) implements Outcome {}

  /**
   * The server wants a token.
   *
   * @param open whether the request may have been carried out
   */
  record Unauthorized(SentImage image, String words, boolean open) implements Outcome {}

  /**
   * Nobody answered, or not the server.
   *
   * @param open whether the request may have been carried out
   */
  record Unreachable(SentImage image, String words, boolean open) implements Outcome {}
}
