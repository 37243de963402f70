package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.error.SyncException;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.transport.Answer;
import dev.syncline.transport.RemoteTable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The second phase of pushing a row: the request is sent, and the server's row is read where the
 * answer does not tell enough. Touches no store and knows nothing of it, so that it may run on any
 * thread and take as long as it takes.
 */
final class Exchange {

  private static final int MOST_ROUNDS = 5;

  private final TableSchema<?> schema;
  private final RemoteTable remote;
  private final ServerRows server;

  Exchange(TableSchema<?> schema, RemoteTable remote) {
    this.schema = schema;
    this.remote = remote;
    this.server = new ServerRows(remote);
  }

  /** Sends the request; or reads the row, where its version has to be known first. */
  Outcome send(String rowId, Dispatch dispatch) {
    SentImage image = dispatch.image();
    if (dispatch.readsFirst()) {
      return reading(image, true, () -> new Outcome.Met(image, server.find(rowId)));
    }
    if (remote.replacesRows() && dispatch.replaces() && dispatch.beyond() == null) {
      return reading(image, true, () -> lastWriterWins(rowId, dispatch));
    }
    Answer answer;
    try {
      answer = Requests.send(remote, rowId, dispatch);
    } catch (NetworkException e) {
      return unreachable(image, e.requestLeft() || image.repeated(), e);
    }
    // Also a refused request may have been carried out: its copy, where the network repeats it.
    return reading(image, true, () -> understand(rowId, dispatch, answer));
  }

  /**
   * Lays the changes over the row that the server holds now, in a table without conflicts; over the
   * newer one, where another writer is quicker. So what others change beside them stays.
   */
  private Outcome lastWriterWins(String rowId, Dispatch dispatch) {
    SentImage image = dispatch.image();
    try {
      ServerRow held = server.find(rowId);
      for (int round = 0; round < MOST_ROUNDS; round++) {
        if (held == null || (held.deleted() && image.verb() == Verb.UPDATE)) {
          return new Outcome.Met(image, held);
        }
        Answer answer = remote.replace(rowId, dispatch.over(held), held.version());
        if (!(answer instanceof Answer.Conflicting other)) {
          return understand(rowId, dispatch, answer);
        }
        held = server.inConflict(rowId, image, other.row());
      }
    } catch (NetworkException e) {
      return unreachable(image, e.requestLeft() || image.repeated(), e);
    }
    return new Outcome.Later(new Answer.Unavailable(409, null, "Others keep changing the row"));
  }

  /**
   * Reads the row of a request to which the server says "later" again and again. Some servers
   * answer bad data with 500 for ever: one that gives the row is well, and it is the request.
   */
  Outcome inquire(String rowId, SentImage image, Answer.Unavailable answer) {
    Failure why = new Failure(answer.status(), "REFUSED", answer.words());
    try {
      return refused(rowId, image.again(), why);
    } catch (NetworkException | ServerException | AnswerException e) {
      return new Outcome.Later(answer);
    }
  }

  private Outcome understand(String rowId, Dispatch dispatch, Answer answer) {
    SentImage image = dispatch.image();
    if (answer instanceof Answer.Stored stored) {
      return stored(rowId, image, stored.row());
    } else if (answer instanceof Answer.Done done) {
      return done(rowId, dispatch, done);
    } else if (answer instanceof Answer.Conflicting conflicting) {
      return new Outcome.Met(image, server.inConflict(rowId, image, conflicting.row()));
    } else if (answer instanceof Answer.Gone gone) {
      return gone(rowId, image, gone);
    } else if (answer instanceof Answer.Unavailable unavailable) {
      return new Outcome.Later(unavailable);
    } else if (answer instanceof Answer.Unauthorized unauthorized) {
      return new Outcome.Unauthorized(image, unauthorized.words(), image.repeated());
    }
    return refused(rowId, image, (Answer.Refused) answer);
  }

  private static Outcome stored(String rowId, SentImage image, ServerRow row) {
    return row.id().equals(rowId)
        ? new Outcome.CarriedOut(image, row)
        : new Outcome.Unclear(new Failure(0, "ANSWER", "The answer is of another row"));
  }

  private Outcome done(String rowId, Dispatch dispatch, Answer.Done done) {
    SentImage image = dispatch.image();
    ServerRow after = server.after(rowId, dispatch, done.version());
    return mayHaveMoved(image, done, after)
        ? new Outcome.Met(image.again(), after)
        : new Outcome.CarriedOut(image, after);
  }

  /** Whether another writer may have been quicker than the reading of the row. */
  private boolean mayHaveMoved(SentImage image, Answer.Done done, @Nullable ServerRow after) {
    boolean there = after != null && !after.deleted();
    boolean delete = image.verb() == Verb.DELETE;
    boolean told = !schema.detectsConflicts() || delete || isTold(done, after);
    return !told || there == delete;
  }

  /** Whether the row is as the request left it. */
  private static boolean isTold(Answer.Done done, @Nullable ServerRow after) {
    return done.version() != null && after != null && done.version().equals(after.version());
  }

  private Outcome gone(String rowId, SentImage image, Answer.Gone gone) {
    if (image.verb() == Verb.INSERT) {
      String words = "The server has no table " + schema.table();
      return refused(rowId, image, new Failure(gone.status(), "REFUSED", words));
    }
    ServerRow found = server.find(rowId);
    if (image.verb() == Verb.DELETE) {
      // The tombstone is remembered, also if the answer that told of it was lost.
      return new Outcome.CarriedOut(image, found == null || !found.deleted() ? null : found);
    }
    return new Outcome.Met(image, found);
  }

  private Outcome refused(String rowId, SentImage image, Answer.Refused answer) {
    boolean understood = answer.status() >= 300;
    String code = understood ? "REFUSED" : "ANSWER";
    Failure why = new Failure(answer.status(), code, answer.words());
    return understood ? refused(rowId, image, why) : new Outcome.Unclear(why);
  }

  /**
   * The server refuses the request. Where an earlier copy may have been carried out, the row tells:
   * a request that is known to have come to nothing need not be repeated before the row can be
   * mended.
   */
  private Outcome refused(String rowId, SentImage image, Failure why) {
    boolean delete = image.verb() == Verb.DELETE;
    boolean lastWriterWins = !schema.detectsConflicts() && image.verb() != Verb.INSERT;
    if (!image.repeated() || (lastWriterWins && !delete)) {
      return new Outcome.Refused(image, why);
    }
    ServerRow found = server.find(rowId);
    if (delete && (found == null || found.deleted())) {
      return new Outcome.CarriedOut(image, found);
    }
    return lastWriterWins || ServerRows.isUntouched(image, found)
        ? new Outcome.Refused(image, why)
        : new Outcome.Met(image, found);
  }

  /**
   * Takes a step for which the row may have to be read.
   *
   * @param open whether the request may have been carried out, if the row cannot be read now
   */
  private static Outcome reading(SentImage image, boolean open, Supplier<Outcome> step) {
    try {
      return step.get();
    } catch (NetworkException e) {
      return unreachable(image, open, e);
    } catch (ServerException e) {
      return unread(image, e);
    } catch (AnswerException e) {
      // Where no field is at fault it is no answer at all: something between here and the server.
      return e.field() == null
          ? unreachable(image, open, e)
          : new Outcome.Unclear(new Failure(0, "ANSWER", words(e)));
    }
  }

  /** The row had to be read, and the server did not give it. */
  private static Outcome unread(SentImage image, ServerException e) {
    if (e.isTransient()) {
      return new Outcome.Later(new Answer.Unavailable(e.status(), e.retryAfter(), words(e)));
    }
    return e.status() == 401
        ? new Outcome.Unauthorized(image, words(e), true)
        : new Outcome.Unclear(new Failure(e.status(), "REFUSED", words(e)));
  }

  private static Outcome unreachable(SentImage image, boolean open, SyncException e) {
    return new Outcome.Unreachable(image, words(e), open);
  }

  private static String words(SyncException e) {
    return String.valueOf(e.getMessage());
  }
}
