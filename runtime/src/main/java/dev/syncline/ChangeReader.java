package dev.syncline;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.Waiting;
import dev.syncline.schema.Row;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.LocalTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads operations as changes for people: with the row as it is here, and what they wait for. A
 * page is read of one state of the file.
 */
final class ChangeReader {

  private static final int PAGE = 500;

  private final SyncClient client;
  private final Store store;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables;
  private final Waiting waiting;

  ChangeReader(
      SyncClient client, OperationQueue queue, Map<String, LocalTable> tables, Waiting waiting) {
    this.client = client;
    this.store = client.store();
    this.queue = queue;
    this.tables = tables;
    this.waiting = waiting;
  }

  /** The change of a row, if there is one. */
  Optional<PendingChange> find(String table, String rowId) {
    return store.snapshot(
        session -> {
          Operation operation = queue.find(session, table, rowId);
          List<Operation> found = operation == null ? List.of() : List.of(operation);
          return read(session, found).stream().findFirst();
        });
  }

  /** The first changes of the list behind a place. */
  List<PendingChange> page(OperationList operations, long after) {
    return store.snapshot(session -> page(session, operations, after));
  }

  /** All changes of the list. */
  List<PendingChange> all(OperationList operations) {
    return store.snapshot(session -> read(session, operations.all(session)));
  }

  private List<PendingChange> page(SqlSession session, OperationList operations, long after) {
    return read(session, operations.page(session, after, PAGE));
  }

  /** The changes of operations, which stand in the order of their places. */
  private List<PendingChange> read(SqlSession session, List<Operation> page) {
    Set<Long> waits = waiting(session, page);
    List<PendingChange> changes = new ArrayList<>(page.size());
    page.forEach(it -> changes.add(read(session, it, waits.contains(it.sequence()))));
    return changes;
  }

  /** The places of those that wait. To tell takes the longer, the more are held, of any page. */
  private Set<Long> waiting(SqlSession session, List<Operation> page) {
    if (page.stream().noneMatch(it -> it.state() == State.PENDING)) {
      return Set.of();
    }
    return waiting.places(session, page.get(0).sequence(), page.get(page.size() - 1).sequence());
  }

  private PendingChange read(SqlSession session, Operation operation, boolean waits) {
    LocalTable table = Objects.requireNonNull(tables.get(operation.table()));
    Row row = table.rows().find(session, operation.rowId());
    RowState state = state(operation.state(), waits);
    boolean pauses = waits && waiting.pauses(operation);
    return new PendingChange(client, operation, state, pauses, table.schema().columns(), row);
  }

  private static RowState state(State stored, boolean waits) {
    return waits ? RowState.WAITING : RowState.valueOf(stored.name());
  }
}
