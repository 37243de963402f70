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
import dev.syncline.sync.ConflictPolicy.Decision;
import dev.syncline.transport.Answer;
import dev.syncline.transport.RemoteTable;
import java.util.List;
import java.util.Objects;
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
    try {
      if (Requests.needsVersion(image, table.schema())) {
        return meet(rowId, image, remote.find(rowId), mayDecide);
      }
      return settle(rowId, image, Requests.send(remote, rowId, image), mayDecide);
    } catch (NetworkException e) {
      return stopped(rowId, image, e);
    } catch (ServerException e) {
      return refused(rowId, e);
    } catch (AnswerException e) {
      return park(rowId, new Failure(0, "ANSWER", String.valueOf(e.getMessage())), true);
    }
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
      queue.remove(session, operation);
    } else if (!Requests.needsVersion(image, table.schema())) {
      queue.save(session, operation.sending(image));
    }
    return image;
  }

  private Step settle(String rowId, SentImage image, Answer answer, boolean mayDecide) {
    if (answer instanceof Answer.Stored stored) {
      return acknowledge(rowId, image, stored.row());
    } else if (answer instanceof Answer.Done done) {
      return acknowledge(rowId, image, rowAfter(rowId, image, done.version()));
    } else if (answer instanceof Answer.Conflicting conflicting) {
      return meet(rowId, image, serverRow(rowId, image, conflicting.row()), mayDecide);
    } else if (answer instanceof Answer.Gone gone) {
      return gone(rowId, image, gone, mayDecide);
    } else if (answer instanceof Answer.Unavailable unavailable) {
      note(rowId, new Failure(unavailable.status(), "SERVER_UNAVAILABLE", unavailable.words()));
      return new Step.Later(unavailable);
    } else if (answer instanceof Answer.Unauthorized unauthorized) {
      notCarriedOut(rowId, image, new Failure(401, "AUTHENTICATION", unauthorized.words()));
      return new Step.Stop(SyncStatus.AUTHENTICATION, unauthorized.words());
    }
    Answer.Refused refused = (Answer.Refused) answer;
    boolean understood = refused.status() >= 300;
    String code = understood ? "REFUSED" : "ANSWER";
    return park(
        rowId,
        new Failure(refused.status(), code, refused.words()),
        !understood || image.repeated());
  }

  /** What the server holds after a success that did not say. */
  private @Nullable ServerRow rowAfter(String rowId, SentImage image, @Nullable String version) {
    Row sent = image.row();
    if (version != null && sent != null && image.verb() != Verb.UNDELETE) {
      return new ServerRow(sent.withVersion(version), version, null, false);
    }
    return remote.find(rowId);
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
    table.acknowledged().settled(rowId);
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
    return answered == null || image.verb() == Verb.INSERT ? remote.find(rowId) : answered;
  }

  private Step gone(String rowId, SentImage image, Answer.Gone gone, boolean mayDecide) {
    if (image.verb() == Verb.DELETE) {
      return acknowledge(rowId, image, null);
    }
    if (image.verb() == Verb.INSERT) {
      String words = "The server has no table " + table.name();
      return park(rowId, new Failure(gone.status(), "REFUSED", words), image.repeated());
    }
    ServerRow tombstone = remote.find(rowId);
    return meet(rowId, image, tombstone, mayDecide);
  }

  private Step meet(String rowId, SentImage image, @Nullable ServerRow found, boolean mayDecide) {
    if (found == null && image.verb() == Verb.INSERT) {
      String words = "The id is taken by a row that this user cannot see";
      return park(rowId, new Failure(409, "REFUSED", words), false);
    }
    ServerRow server = found == null ? Tombstones.unknown(table.schema().columns(), rowId) : found;
    Encounter.Outcome outcome =
        store.write(
            session -> {
              table.acknowledged().settled(rowId);
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

  private Step stopped(String rowId, SentImage image, NetworkException e) {
    Failure failure = new Failure(0, "NETWORK", String.valueOf(e.getMessage()));
    if (e.requestLeft()) {
      note(rowId, failure);
    } else {
      notCarriedOut(rowId, image, failure);
    }
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
    return park(rowId, failure, true);
  }

  /** Sets the operation aside, so that the others can go on. */
  Step park(String rowId, Failure why, boolean mayHaveBeenCarriedOut) {
    change(
        rowId, operation -> (mayHaveBeenCarriedOut ? operation : operation.refused()).parked(why));
    listeners.tell(l -> l.parked(table.name(), rowId, why.text()));
    return FINISHED;
  }

  private void note(String rowId, Failure failure) {
    change(rowId, operation -> operation.failed(failure));
  }

  /**
   * A first request that was not carried out need not be repeated; an earlier one may have been.
   */
  private void notCarriedOut(String rowId, SentImage image, Failure failure) {
    change(
        rowId, operation -> (image.repeated() ? operation : operation.refused()).failed(failure));
  }

  private void change(String rowId, UnaryOperator<Operation> change) {
    store.write(
        session -> {
          Operation operation = queue.find(session, table.name(), rowId);
          if (operation != null) {
            queue.save(session, change.apply(operation));
          }
          return operation;
        });
  }
}
