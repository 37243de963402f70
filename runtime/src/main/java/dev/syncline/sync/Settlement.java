package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The third phase of pushing a row: what came of its request is written to the row and its
 * operation, in the caller's transaction (specification, section 3, step 4). Both may have been
 * changed since the request left, and the operation discarded. Of an operation that is gone, since
 * the row was purged, nothing is written, also where the row has another one by now.
 */
final class Settlement {

  private static final Failure CONTENDED =
      new Failure(0, "CONTENDED", "The row changed with each request. The next push goes on.");

  private final OperationQueue queue;
  private final LocalTable table;
  private final Acknowledgement acknowledgement;
  private final Encounter encounter;
  private final Rereading rereading;
  private final Setbacks setbacks;
  private final Backfill backfill;
  private final Gaps gaps;

  Settlement(OperationQueue queue, LocalTable table) {
    this.queue = queue;
    this.table = table;
    this.acknowledgement = new Acknowledgement(table, queue);
    this.encounter = new Encounter(table, queue);
    this.rereading = new Rereading(table, queue, encounter);
    this.setbacks = new Setbacks(queue, table);
    this.backfill = new Backfill(table.name());
    this.gaps = new Gaps(table, queue);
  }

  /**
   * Settles a row.
   *
   * @param given its operation as the push began with it
   * @param news what the app is to be told of it
   */
  Step settle(SqlSession session, Operation given, Outcome outcome, News news) {
    Operation operation = queue.now(session, given);
    if (operation == null) {
      return outcome instanceof Outcome.CarriedOut ? Step.CARRIED_OUT : Step.of(outcome);
    }
    learn(session, operation, outcome);
    if (operation.isDiscarded()) {
      return discarded(session, operation, outcome, news);
    } else if (outcome instanceof Outcome.CarriedOut done) {
      return carriedOut(session, operation, done, news);
    } else if (outcome instanceof Outcome.Met met) {
      return met(session, operation, met, news);
    }
    return setBack(session, operation, outcome, news);
  }

  /** Notes what the server's row has beyond the model, and forgets it with the row. */
  private void learn(SqlSession session, Operation operation, Outcome outcome) {
    ServerRow row = outcome.row();
    boolean found = row != null && !row.deleted();
    boolean tells = outcome instanceof Outcome.CarriedOut || outcome instanceof Outcome.Met;
    if (tells && !found && operation.kind() == Operation.Kind.DELETE) {
      table.unknown().forget(session, operation.rowId());
    } else if (row != null) {
      table.unknown().learn(session, row);
    }
  }

  /** Notes why the rest of a row is left to the next push. */
  void interrupted(SqlSession session, Operation given) {
    Operation operation = queue.now(session, given);
    if (operation != null) {
      queue.save(session, operation.failed(CONTENDED));
    }
  }

  /** Leaves the operation alone until then, in milliseconds since 1970. */
  void postpone(SqlSession session, Operation given, long until) {
    Operation operation = queue.now(session, given);
    if (operation != null) {
      queue.save(session, operation.notBefore(until));
    }
  }

  private Step carriedOut(
      SqlSession session, Operation operation, Outcome.CarriedOut done, News news) {
    String rowId = operation.rowId();
    ServerRow row = done.row();
    table.acknowledged().settled(rowId, row);
    if (row != null) {
      for (String column : Acknowledgement.changedByServer(done.image(), row)) {
        news.add(l -> l.valueChangedByServer(table.name(), rowId, column));
      }
    }
    applied(rowId, news);
    return acknowledge(session, operation, done.image(), row) ? Step.CARRIED_OUT : Step.AGAIN;
  }

  /** Whether nothing is left of the operation. */
  private boolean acknowledge(
      SqlSession session, Operation operation, SentImage image, @Nullable ServerRow row) {
    if (image.verb() == Verb.DELETE || row == null) {
      acknowledgement.deleted(session, operation, image, row);
    } else {
      acknowledgement.stored(session, operation, image, row);
    }
    return queue.now(session, operation) == null;
  }

  private Step met(SqlSession session, Operation operation, Outcome.Met met, News news) {
    ServerRow found = met.found();
    if (found == null && met.image().verb() == Verb.INSERT) {
      String words = "The id is taken by a row that this user cannot see";
      return setAside(session, operation, met.image(), new Failure(409, "REFUSED", words), news);
    }
    ServerRow server =
        found == null ? Tombstones.unknown(table.schema().columns(), operation.rowId()) : found;
    table.acknowledged().settled(operation.rowId(), server);
    return isFilled(session, operation, server)
        ? Step.AGAIN
        : meet(session, operation, met.image(), server, news);
  }

  /** Whether the row was lacking columns, and met nothing new but those. */
  private boolean isFilled(SqlSession session, Operation operation, ServerRow server) {
    if (!backfill.end(session, operation.rowId())) {
      return false;
    }
    boolean same = Objects.equals(server.version(), operation.base().version());
    if (same && !operation.isUnanswered()) {
      gaps.fill(session, operation, server);
    }
    return same && !operation.isUnanswered();
  }

  /** The change was taken back meanwhile: what the server holds is stored, not what was sent. */
  private Step discarded(SqlSession session, Operation operation, Outcome outcome, News news) {
    ServerRow held = rereading.held(operation, outcome);
    if (held == null) {
      return setBack(session, operation, outcome, news);
    }
    table.acknowledged().settled(operation.rowId(), held);
    Step step = step(operation, rereading.settle(session, operation, held), news);
    Step stop = Step.of(outcome);
    return stop instanceof Step.Stop ? stop : step == Step.CARRIED_OUT ? Step.FINISHED : step;
  }

  private Step meet(
      SqlSession session, Operation operation, SentImage image, ServerRow server, News news) {
    return step(operation, encounter.meet(session, operation, image, server), news);
  }

  private Step step(Operation operation, Encounter.Outcome outcome, News news) {
    if (outcome == Encounter.Outcome.CONFLICT) {
      news.add(l -> l.conflict(table.name(), operation.rowId()));
      return Step.CONFLICT;
    }
    applied(operation.rowId(), news);
    return outcome == Encounter.Outcome.SETTLED ? Step.CARRIED_OUT : Step.AGAIN;
  }

  private void applied(String rowId, News news) {
    news.add(l -> l.rowApplied(table.name(), rowId));
  }

  private Step setBack(SqlSession session, Operation operation, Outcome outcome, News news) {
    if (outcome instanceof Outcome.Refused refused) {
      return setAside(session, operation, refused.image(), refused.why(), news);
    } else if (outcome instanceof Outcome.Unclear unclear) {
      setbacks.park(session, operation, unclear.why());
      return parked(operation, unclear.why(), news);
    } else if (outcome instanceof Outcome.Later later) {
      Failure why =
          new Failure(later.answer().status(), "SERVER_UNAVAILABLE", later.answer().words());
      queue.save(session, operation.failed(why));
    } else if (outcome instanceof Outcome.Unauthorized wanted) {
      Failure why = new Failure(401, "AUTHENTICATION", wanted.words());
      setbacks.keep(session, operation, wanted.image(), wanted.open(), why);
    } else if (outcome instanceof Outcome.Unreachable lost) {
      Failure why = new Failure(0, "NETWORK", lost.words());
      setbacks.keep(session, operation, lost.image(), lost.open(), why);
    }
    return Step.of(outcome);
  }

  private Step setAside(
      SqlSession session, Operation operation, SentImage image, Failure why, News news) {
    return setbacks.setAside(session, operation, image, why)
        ? parked(operation, why, news)
        : Step.AGAIN;
  }

  private Step parked(Operation operation, Failure why, News news) {
    news.add(l -> l.parked(table.name(), operation.rowId(), why.text()));
    return Step.FINISHED;
  }
}
