package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.error.SyncException;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.ConflictPolicy.Decision;
import dev.syncline.transport.Answer;
import dev.syncline.transport.RemoteTable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
  private final Acknowledgement acknowledgement;
  private final Encounter encounter;
  private final Resolving resolving;

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
    this.acknowledgement = new Acknowledgement(table, queue);
    this.encounter = new Encounter(table, queue);
    this.resolving = new Resolving(table, queue);
  }

  /** How far one request took the operation. */
  sealed interface Step {

    /** Nothing is left of it, or nothing more can be done for it now. */
    record Finished(boolean carriedOut) implements Step {}

    /** The rest is to be sent. */
    record Again() implements Step {}

    /** The server cannot take it now; the request may be repeated. */
    record Later(Answer.Unavailable answer) implements Step {}

    /** Nobody answers, or not without a token: no use in trying the other operations. */
    record Stop(SyncStatus status, String reason) implements Step {}
  }

  private static final Step FINISHED = new Step.Finished(false);
  private static final Step PARKED = new Step.Finished(false);
  private static final Step CARRIED_OUT = new Step.Finished(true);
  private static final Step AGAIN = new Step.Again();

  /** Sends the row's operation until it is settled, and says how the last request ended. */
  Step push(String rowId) {
    Step step = AGAIN;
    for (int round = 1; round <= MOST_ROUNDS && step instanceof Step.Again; round++) {
      step = pushOnce(rowId, round < MOST_ROUNDS);
    }
    return step instanceof Step.Again ? FINISHED : step;
  }

  private Step pushOnce(String rowId, boolean mayDecide) {
    SentImage image = store.write(session -> prepare(session, rowId));
    if (image == null) {
      return FINISHED;
    }
    if (Requests.needsVersion(image, table.schema())) {
      return reading(rowId, image, true, () -> meet(rowId, image, find(rowId), mayDecide));
    }
    Answer answer;
    try {
      answer = Requests.send(remote, rowId, image);
    } catch (NetworkException e) {
      return stopped(rowId, image, e.requestLeft() || image.repeated(), e);
    }
    boolean refused = answer instanceof Answer.Conflicting || answer instanceof Answer.Gone;
    boolean open = image.repeated() || !refused;
    return reading(rowId, image, open, () -> settle(rowId, image, answer, mayDecide));
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
      return stopped(rowId, image, open, e);
    } catch (ServerException e) {
      return refused(rowId, e);
    } catch (AnswerException e) {
      // Where no field is at fault it is no answer at all: something between here and the server.
      return e.field() == null
          ? stopped(rowId, image, open, e)
          : park(rowId, new Failure(0, "ANSWER", String.valueOf(e.getMessage())));
    }
  }

  /** The server's row, deleted or not. A server to which case does not matter may find another. */
  private @Nullable ServerRow find(String rowId) {
    ServerRow found = remote.find(rowId);
    return found == null || !found.id().equals(rowId) ? null : found;
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

  private Step settle(String rowId, SentImage image, Answer answer, boolean mayDecide) {
    if (answer instanceof Answer.Stored stored) {
      return stored.row().id().equals(rowId)
          ? acknowledge(rowId, image, stored.row())
          : park(rowId, new Failure(0, "ANSWER", "The answer is of another row"));
    } else if (answer instanceof Answer.Done done) {
      ServerRow after = rowAfter(rowId, image, done.version());
      // Another writer was quicker than the reading.
      boolean goneSince = image.verb() != Verb.DELETE && (after == null || after.deleted());
      return goneSince
          ? meet(rowId, image.again(), after, mayDecide)
          : acknowledge(rowId, image, after);
    } else if (answer instanceof Answer.Conflicting conflicting) {
      return meet(rowId, image, serverRow(rowId, image, conflicting.row()), mayDecide);
    } else if (answer instanceof Answer.Gone gone) {
      return gone(rowId, image, gone, mayDecide);
    } else if (answer instanceof Answer.Unavailable unavailable) {
      note(rowId, new Failure(unavailable.status(), "SERVER_UNAVAILABLE", unavailable.words()));
      return new Step.Later(unavailable);
    } else if (answer instanceof Answer.Unauthorized unauthorized) {
      Failure failure = new Failure(401, "AUTHENTICATION", unauthorized.words());
      notCarriedOut(rowId, image, image.repeated(), failure);
      return new Step.Stop(SyncStatus.AUTHENTICATION, unauthorized.words());
    }
    Answer.Refused refused = (Answer.Refused) answer;
    if (refused.status() < 300) {
      return park(rowId, new Failure(refused.status(), "ANSWER", refused.words()));
    }
    return refused(
        rowId, image, new Failure(refused.status(), "REFUSED", refused.words()), mayDecide);
  }

  /** What the server holds after a success that did not say. */
  private @Nullable ServerRow rowAfter(String rowId, SentImage image, @Nullable String version) {
    Row sent = image.row();
    if (version != null && sent != null && image.verb() != Verb.UNDELETE) {
      return new ServerRow(sent.withVersion(version), version, null, false);
    }
    ServerRow found = find(rowId);
    if (isUntouched(image, found)) {
      throw new NetworkException(
          "Table " + table.name() + ": an empty success came, but nothing was done", true, null);
    }
    return image.verb() == Verb.DELETE && found != null && !found.deleted() ? null : found;
  }

  /** Whether the row shows that no copy of the request was carried out. */
  private static boolean isUntouched(SentImage image, @Nullable ServerRow found) {
    if (image.verb() == Verb.INSERT) {
      return found == null;
    }
    return found != null && image.version() != null && image.version().equals(found.version());
  }

  private Step acknowledge(String rowId, SentImage image, @Nullable ServerRow server) {
    List<String> changed =
        server == null ? List.of() : Acknowledgement.changedByServer(image, server);
    boolean done = store.write(session -> acknowledge(session, rowId, image, server));
    changed.forEach(
        column -> listeners.tell(l -> l.valueChangedByServer(table.name(), rowId, column)));
    return done ? CARRIED_OUT : AGAIN;
  }

  /** Whether nothing is left of the operation. */
  private boolean acknowledge(
      SqlSession session, String rowId, SentImage image, @Nullable ServerRow server) {
    table.acknowledged().settled(rowId, server);
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null) {
      return true;
    }
    if (image.verb() == Verb.DELETE || server == null) {
      acknowledgement.deleted(session, operation, server);
    } else {
      acknowledgement.stored(session, operation, image, server);
    }
    return queue.find(session, table.name(), rowId) == null;
  }

  /**
   * The row that a conflict is with. The answer to an insert may show what was sent instead: it is
   * read.
   */
  private @Nullable ServerRow serverRow(
      String rowId, SentImage image, @Nullable ServerRow answered) {
    boolean told = answered != null && image.verb() != Verb.INSERT && answered.id().equals(rowId);
    return told ? answered : find(rowId);
  }

  private Step gone(String rowId, SentImage image, Answer.Gone gone, boolean mayDecide) {
    if (image.verb() == Verb.INSERT) {
      String words = "The server has no table " + table.name();
      return refused(rowId, image, new Failure(gone.status(), "REFUSED", words), mayDecide);
    }
    ServerRow found = find(rowId);
    if (image.verb() == Verb.DELETE) {
      // The tombstone is remembered, also if the answer that told of it was lost.
      return acknowledge(rowId, image, found == null || !found.deleted() ? null : found);
    }
    return meet(rowId, image, found, mayDecide);
  }

  private Step meet(String rowId, SentImage image, @Nullable ServerRow found, boolean mayDecide) {
    if (found == null && image.verb() == Verb.INSERT) {
      String words = "The id is taken by a row that this user cannot see";
      return setAside(rowId, image, new Failure(409, "REFUSED", words));
    }
    ServerRow server = found == null ? Tombstones.unknown(table.schema().columns(), rowId) : found;
    Encounter.Outcome outcome =
        store.write(
            session -> {
              table.acknowledged().settled(rowId, server);
              Operation operation = queue.find(session, table.name(), rowId);
              return operation == null
                  ? Encounter.Outcome.SETTLED
                  : encounter.meet(session, operation, image, server);
            });
    return switch (outcome) {
      case SETTLED -> CARRIED_OUT;
      case AGAIN -> AGAIN;
      case CONFLICT -> mayDecide ? decide(rowId) : FINISHED;
    };
  }

  /** Asks the app, outside every transaction, and applies what it says. */
  private Step decide(String rowId) {
    listeners.tell(l -> l.conflict(table.name(), rowId));
    Operation operation = store.read(session -> queue.find(session, table.name(), rowId));
    if (operation == null || operation.server() == null) {
      return FINISHED;
    }
    ServerRow server = operation.server();
    var sides = store.read(session -> resolving.sides(session, operation));
    ConflictPolicy policy = Objects.requireNonNull(table.policy().get());
    Decision decision =
        listeners.call(
            () -> policy.decide(rowId, sides, server), (Decision) new Decision.Postpone());
    if (!(decision instanceof Decision.Become become)) {
      return FINISHED;
    }
    boolean resolved =
        store.write(session -> resolving.resolve(session, rowId, sides, server, become.row()));
    return resolved ? AGAIN : decideAgain(rowId);
  }

  /** A side moved while the app decided, in a column that clashes: it is asked once more. */
  private Step decideAgain(String rowId) {
    Operation operation = store.read(session -> queue.find(session, table.name(), rowId));
    return operation != null && operation.state() == State.CONFLICT ? FINISHED : AGAIN;
  }

  private Step stopped(String rowId, SentImage image, boolean open, SyncException e) {
    Failure failure = new Failure(0, "NETWORK", String.valueOf(e.getMessage()));
    notCarriedOut(rowId, image, open, failure);
    boolean interrupted = Thread.currentThread().isInterrupted();
    SyncStatus status = interrupted ? SyncStatus.CANCELLED : SyncStatus.NETWORK;
    return new Step.Stop(status, failure.text());
  }

  /** The row had to be read before it could be settled, and the server did not give it. */
  private Step refused(String rowId, ServerException e) {
    Failure failure = new Failure(e.status(), "REFUSED", String.valueOf(e.getMessage()));
    if (e.isTransient()) {
      note(rowId, failure);
      return new Step.Later(new Answer.Unavailable(e.status(), e.retryAfter(), failure.text()));
    }
    if (e.status() == 401) {
      note(rowId, failure);
      return new Step.Stop(SyncStatus.AUTHENTICATION, failure.text());
    }
    return park(rowId, failure);
  }

  /**
   * The server refuses the request. Where an earlier copy may have been carried out, the row tells:
   * a request that is known to have come to nothing need not be repeated before the row can be
   * mended.
   */
  private Step refused(String rowId, SentImage image, Failure why, boolean mayDecide) {
    if (!image.repeated()) {
      return setAside(rowId, image, why);
    }
    ServerRow found = find(rowId);
    return isUntouched(image, found)
        ? setAside(rowId, image, why)
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

  /**
   * Sets an operation aside whose request was not carried out, so that the others can go on; unless
   * the row was changed since, which is another chance.
   */
  private Step setAside(String rowId, SentImage image, Failure why) {
    Step step = store.write(session -> setAside(session, rowId, image, why));
    if (step == PARKED) {
      listeners.tell(l -> l.parked(table.name(), rowId, why.text()));
    }
    return step;
  }

  private Step setAside(SqlSession session, String rowId, SentImage image, Failure why) {
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null || neverThere(operation, image)) {
      if (operation != null) {
        table.tracked().drop(session, operation);
      }
      return FINISHED;
    }
    if (isChangedSince(session, operation, image)) {
      queue.save(session, operation.refused().failed(why));
      return AGAIN;
    }
    queue.save(session, operation.refused().parked(why));
    return PARKED;
  }

  /** Whether the row was made and deleted here, and the server never had it. */
  private static boolean neverThere(Operation operation, SentImage image) {
    return operation.kind() == Kind.DELETE && image.verb() == Verb.INSERT;
  }

  private boolean isChangedSince(SqlSession session, Operation operation, SentImage image) {
    Row sent = image.row();
    Row local = table.rows().find(session, operation.rowId());
    if (sent == null || local == null || operation.kind() == Kind.DELETE) {
      return (operation.kind() == Kind.DELETE) != (image.verb() == Verb.DELETE);
    }
    return !sent.differencesTo(local).isEmpty();
  }

  /** Sets an operation aside of whose request nothing is known. */
  private Step park(String rowId, Failure why) {
    change(rowId, operation -> operation.parked(why));
    listeners.tell(l -> l.parked(table.name(), rowId, why.text()));
    return FINISHED;
  }

  private void note(String rowId, Failure failure) {
    change(rowId, operation -> operation.failed(failure));
  }

  /** A request that was certainly not carried out need not be repeated. */
  private void notCarriedOut(String rowId, SentImage image, boolean open, Failure failure) {
    store.write(
        session -> {
          Operation operation = queue.find(session, table.name(), rowId);
          if (operation != null && !open && neverThere(operation, image)) {
            table.tracked().drop(session, operation);
          } else if (operation != null) {
            queue.save(session, (open ? operation : operation.refused()).failed(failure));
          }
          return session;
        });
  }

  private void change(String rowId, UnaryOperator<Operation> change) {
    store.write(
        session -> {
          Operation operation = queue.find(session, table.name(), rowId);
          if (operation != null) {
            queue.save(session, change.apply(operation));
          }
          return session;
        });
  }
}
