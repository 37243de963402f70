package dev.syncline;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.queue.Discarding;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Progress;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Row;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.LocalTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What people do with changes: retry, edit, discard. Each is one transaction. What was shown to
 * them may have moved since: where it did, nothing happens.
 */
final class ChangeActions {

  private static final int PAGE = 500;

  private final Store store;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables;

  ChangeActions(Store store, OperationQueue queue, Map<String, LocalTable> tables) {
    this.store = store;
    this.queue = queue;
    this.tables = tables;
  }

  boolean retry(PendingChange shown) {
    return ifStill(shown, (session, operation) -> retry(session, requireSettled(operation)));
  }

  boolean discard(PendingChange shown) {
    return ifStill(shown, this::discard);
  }

  boolean edit(PendingChange shown, String table, Row row) {
    requireSame(shown, table, row);
    return ifStill(
        shown,
        (session, operation) -> {
          requireSettled(operation);
          Row unused = table(operation).tracked().upsert(session, row);
          Operation edited = queue.find(session, table, operation.rowId());
          return edited == null || retry(session, edited);
        });
  }

  int retry(OperationList operations) {
    return forEach(operations, (session, it) -> isStopped(it) && retry(session, it));
  }

  int discard(OperationList operations) {
    return forEach(operations, this::discard);
  }

  private boolean retry(SqlSession session, Operation operation) {
    queue.save(session, operation.retried());
    return true;
  }

  private boolean discard(SqlSession session, Operation operation) {
    new Discarding(table(operation).schema(), queue).discard(session, operation);
    return true;
  }

  private static boolean isStopped(Operation operation) {
    Progress progress = operation.progress();
    boolean pauses = progress.state() == State.PENDING && progress.nextAttempt() > 0;
    return progress.state() == State.PARKED || pauses;
  }

  /** Works on the operation that was shown, if it is still the same one with the same edits. */
  private boolean ifStill(PendingChange shown, BiPredicate<SqlSession, Operation> work) {
    return store.write(
        session -> {
          Operation operation = current(session, shown.operation());
          return operation != null && work.test(session, operation);
        });
  }

  private @Nullable Operation current(SqlSession session, Operation shown) {
    Operation now = queue.find(session, shown.table(), shown.rowId());
    boolean same =
        now != null
            && now.sequence() == shown.sequence()
            && now.edits().generation() == shown.edits().generation();
    return same ? now : null;
  }

  /** How many operations the work was done on: of those there are when it begins. */
  private int forEach(OperationList operations, BiPredicate<SqlSession, Operation> work) {
    return store.write(
        session -> {
          int done = 0;
          List<Operation> page = operations.page(session, 0, PAGE);
          while (!page.isEmpty()) {
            for (Operation operation : page) {
              done += work.test(session, operation) ? 1 : 0;
            }
            page = operations.page(session, page.get(page.size() - 1).sequence(), PAGE);
          }
          return done;
        });
  }

  private LocalTable table(Operation operation) {
    return Objects.requireNonNull(tables.get(operation.table()));
  }

  private static Operation requireSettled(Operation operation) {
    if (operation.state() == State.CONFLICT) {
      throw failure(
          Reason.IN_CONFLICT,
          operation,
          "is in conflict with another writer's change. Resolve it by its table's conflicts().");
    }
    return operation;
  }

  private static void requireSame(PendingChange shown, String table, Row row) {
    String id = (String) row.get(row.columns().id());
    if (!shown.table().equals(table) || !shown.rowId().equals(id)) {
      throw failure(
          Reason.INVALID,
          shown.operation(),
          "was changed, and the item is row " + id + " of table " + table + ". Give its own.");
    }
  }

  private static RowException failure(Reason reason, Operation operation, String what) {
    String message =
        String.format("Row %s of table %s %s", operation.rowId(), operation.table(), what);
    return new RowException(reason, operation.table(), operation.rowId(), message);
  }
}
