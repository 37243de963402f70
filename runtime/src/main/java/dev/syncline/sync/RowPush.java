package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.transport.Answer;
import dev.syncline.transport.RemoteTable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes one row's operation to the server (specification, section 3): prepare, send, settle, until
 * nothing is left of it or nothing more can be done now.
 *
 * <p><b>Atomicity.</b> What is to be sent is stored before it leaves; what the answer means for row
 * and operation is stored in one transaction. No transaction is open while the request is on its
 * way.
 *
 * <p><b>Crash.</b> Between the two, the operation carries the request, and the next push repeats it
 * before anything else.
 */
final class RowPush {

  /**
   * A row that others keep changing stays in conflict after as many rounds, until the next push.
   */
  private static final int MOST_ROUNDS = 5;

  private final Store store;
  private final OperationQueue queue;
  private final LocalTable table;
  private final RemoteTable remote;
  private final Listeners listeners;
  private final ServerRows server;
  private final Acknowledgement acknowledgement;
  private final Meeting meeting;
  private final Setbacks setbacks;

  RowPush(
      Store store,
      OperationQueue queue,
      LocalTable table,
      RemoteTable remote,
      Listeners listeners) {
    this.store = store;
    this.queue = queue;
    this.table = table;
    this.remote = remote;
    this.listeners = listeners;
    this.server = new ServerRows(remote);
    this.acknowledgement = new Acknowledgement(table, queue);
    this.meeting = new Meeting(store, queue, table, listeners);
    this.setbacks = new Setbacks(store, queue, table, listeners);
  }

  /** Sends the row's operation until it is settled, and says how the last request ended. */
  Step push(String rowId) {
    Step step = Step.AGAIN;
    for (int round = 1; round <= MOST_ROUNDS && step instanceof Step.Again; round++) {
      step = pushOnce(rowId, round < MOST_ROUNDS);
    }
    return step instanceof Step.Again ? Step.FINISHED : step;
  }

  private Step pushOnce(String rowId, boolean mayDecide) {
    SentImage image = store.write(session -> prepare(session, rowId));
    if (image == null) {
      return Step.FINISHED;
    }
    if (Requests.needsVersion(image, table.schema())) {
      return reading(rowId, image, true, () -> meet(rowId, image, server.find(rowId), mayDecide));
    }
    Answer answer;
    try {
      answer = Requests.send(remote, rowId, image);
    } catch (NetworkException e) {
      return setbacks.stopped(rowId, image, e.requestLeft() || image.repeated(), e);
    }
    boolean refused = answer instanceof Answer.Conflicting || answer instanceof Answer.Gone;
    boolean open = image.repeated() || !refused;
    return reading(rowId, image, open, () -> settle(rowId, image, answer, mayDecide));
  }

  /** Decides what to send and stores it, before a byte leaves. */
  private @Nullable SentImage prepare(SqlSession session, String rowId) {
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null || operation.state() != State.PENDING) {
      return null;
    }
    Row local = table.rows().find(session, rowId);
    SentImage image = Requests.next(operation, local, table.schema());
    if (image == null) {
      table.tracked().drop(session, operation);
    } else if (!Requests.needsVersion(image, table.schema())) {
      queue.save(session, operation.sending(image));
    }
    return image;
  }

  /**
   * Takes a step for which the row may have to be read.
   *
   * @param open whether the request may have been carried out, if the row cannot be read now
   */
  private Step reading(String rowId, SentImage image, boolean open, Supplier<Step> step) {
    try {
      return step.get();
    } catch (NetworkException e) {
      return setbacks.stopped(rowId, image, open, e);
    } catch (ServerException e) {
      return unread(rowId, e);
    } catch (AnswerException e) {
      // Where no field is at fault it is no answer at all: something between here and the server.
      return e.field() == null
          ? setbacks.stopped(rowId, image, open, e)
          : setbacks.park(rowId, new Failure(0, "ANSWER", String.valueOf(e.getMessage())));
    }
  }

  /** The row had to be read before it could be settled, and the server did not give it. */
  private Step unread(String rowId, ServerException e) {
    Failure failure = new Failure(e.status(), "REFUSED", String.valueOf(e.getMessage()));
    if (e.isTransient()) {
      setbacks.note(rowId, failure);
      return new Step.Later(new Answer.Unavailable(e.status(), e.retryAfter(), failure.text()));
    }
    if (e.status() == 401) {
      setbacks.note(rowId, failure);
      return new Step.Stop(SyncStatus.AUTHENTICATION, failure.text());
    }
    return setbacks.park(rowId, failure);
  }

  private Step settle(String rowId, SentImage image, Answer answer, boolean mayDecide) {
    if (answer instanceof Answer.Stored stored) {
      return stored(rowId, image, stored.row());
    } else if (answer instanceof Answer.Done done) {
      return done(rowId, image, done, mayDecide);
    } else if (answer instanceof Answer.Conflicting conflicting) {
      ServerRow found = server.inConflict(rowId, image, conflicting.row());
      return meet(rowId, image, found, mayDecide);
    } else if (answer instanceof Answer.Gone gone) {
      return gone(rowId, image, gone, mayDecide);
    } else if (answer instanceof Answer.Unavailable unavailable) {
      String words = unavailable.words();
      setbacks.note(rowId, new Failure(unavailable.status(), "SERVER_UNAVAILABLE", words));
      return new Step.Later(unavailable);
    } else if (answer instanceof Answer.Unauthorized unauthorized) {
      return setbacks.unauthorized(rowId, image, unauthorized.words());
    }
    return refused(rowId, image, (Answer.Refused) answer, mayDecide);
  }

  private Step stored(String rowId, SentImage image, ServerRow row) {
    return row.id().equals(rowId)
        ? acknowledge(rowId, image, row)
        : setbacks.park(rowId, new Failure(0, "ANSWER", "The answer is of another row"));
  }

  private Step done(String rowId, SentImage image, Answer.Done done, boolean mayDecide) {
    ServerRow after = server.after(rowId, image, done.version());
    // Another writer was quicker than the reading.
    boolean goneSince = image.verb() != Verb.DELETE && (after == null || after.deleted());
    return goneSince
        ? meet(rowId, image.again(), after, mayDecide)
        : acknowledge(rowId, image, after);
  }

  private Step acknowledge(String rowId, SentImage image, @Nullable ServerRow row) {
    List<String> changed = row == null ? List.of() : Acknowledgement.changedByServer(image, row);
    boolean done = store.write(session -> acknowledge(session, rowId, image, row));
    changed.forEach(
        column -> listeners.tell(l -> l.valueChangedByServer(table.name(), rowId, column)));
    return done ? Step.CARRIED_OUT : Step.AGAIN;
  }

  /** Whether nothing is left of the operation. */
  private boolean acknowledge(
      SqlSession session, String rowId, SentImage image, @Nullable ServerRow row) {
    table.acknowledged().settled(rowId, row);
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null) {
      return true;
    }
    if (image.verb() == Verb.DELETE || row == null) {
      acknowledgement.deleted(session, operation, row);
    } else {
      acknowledgement.stored(session, operation, image, row);
    }
    return queue.find(session, table.name(), rowId) == null;
  }

  private Step meet(String rowId, SentImage image, @Nullable ServerRow found, boolean mayDecide) {
    if (found == null && image.verb() == Verb.INSERT) {
      String words = "The id is taken by a row that this user cannot see";
      return setbacks.setAside(rowId, image, new Failure(409, "REFUSED", words));
    }
    return meeting.meet(rowId, image, found, mayDecide);
  }

  private Step gone(String rowId, SentImage image, Answer.Gone gone, boolean mayDecide) {
    if (image.verb() == Verb.INSERT) {
      String words = "The server has no table " + table.name();
      return refused(rowId, image, new Failure(gone.status(), "REFUSED", words), mayDecide);
    }
    ServerRow found = server.find(rowId);
    if (image.verb() == Verb.DELETE) {
      // The tombstone is remembered, also if the answer that told of it was lost.
      return acknowledge(rowId, image, found == null || !found.deleted() ? null : found);
    }
    return meet(rowId, image, found, mayDecide);
  }

  private Step refused(String rowId, SentImage image, Answer.Refused answer, boolean mayDecide) {
    boolean understood = answer.status() >= 300;
    String code = understood ? "REFUSED" : "ANSWER";
    Failure why = new Failure(answer.status(), code, answer.words());
    return understood ? refused(rowId, image, why, mayDecide) : setbacks.park(rowId, why);
  }

  /**
   * The server refuses the request. Where an earlier copy may have been carried out, the row tells:
   * a request that is known to have come to nothing need not be repeated before the row can be
   * mended.
   */
  private Step refused(String rowId, SentImage image, Failure why, boolean mayDecide) {
    if (!image.repeated()) {
      return setbacks.setAside(rowId, image, why);
    }
    ServerRow found = server.find(rowId);
    return ServerRows.isUntouched(image, found)
        ? setbacks.setAside(rowId, image, why)
        : meet(rowId, image, found, mayDecide);
  }

  /**
   * The server says "later" too often. Some servers answer bad data with 500 for ever: if it gives
   * the row, it is the request, which is set aside.
   */
  Step givenUp(String rowId, Answer.Unavailable answer) {
    Step unavailable =
        new Step.Stop(SyncStatus.SERVER_UNAVAILABLE, answer.status() + ": " + answer.words());
    Operation operation = store.read(session -> queue.find(session, table.name(), rowId));
    SentImage sent = operation == null ? null : operation.sent();
    if (sent == null || answer.status() != 500) {
      return unavailable;
    }
    Failure why = new Failure(answer.status(), "REFUSED", answer.words());
    try {
      Step step = refused(rowId, sent.again(), why, true);
      Step last = step instanceof Step.Again ? push(rowId) : step;
      return last instanceof Step.Later ? unavailable : last;
    } catch (NetworkException | ServerException | AnswerException e) {
      return unavailable;
    }
  }
}
