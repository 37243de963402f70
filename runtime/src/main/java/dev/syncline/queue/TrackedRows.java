package dev.syncline.queue;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.UnsaidValues;
import dev.syncline.store.SqlSession;
import dev.syncline.store.TableRows;
import dev.syncline.store.UniqueColumns;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Local writes of one table: the row and its operation in the caller's transaction, operations of
 * one row collapsed into one. Holds no state.
 */
public final class TrackedRows {

  private final TableSchema<?> schema;
  private final Columns columns;
  private final ServerColumns fixed;
  private final TableRows rows;
  private final UniqueColumns unique;
  private final OperationQueue queue;
  private final TableOutbox outbox;
  private final Supplier<String> newIds;
  private final Clock clock;

  /**
   * The tracked rows of a table.
   *
   * @param newIds makes an id that nobody else makes
   * @param clock tells when a row is edited
   */
  public TrackedRows(
      TableSchema<?> schema, OperationQueue queue, Supplier<String> newIds, Clock clock) {
    this.schema = schema;
    this.columns = schema.columns();
    this.fixed = new ServerColumns(columns);
    this.rows = new TableRows(schema);
    this.unique = new UniqueColumns(schema);
    this.queue = queue;
    this.outbox = new TableOutbox(schema, queue, clock);
    this.newIds = newIds;
    this.clock = clock;
  }

  /**
   * Stores a new row and queues its insert.
   *
   * @return the row as it was stored: with an id, and with what the server sets left open
   * @throws RowException if its id is not legal, or a row with it is here already, or another row
   *     has what has to be unique
   */
  public Row insert(SqlSession session, Row item) {
    boolean idMadeHere = item.isNull(columns.id()) || item.id().isEmpty();
    Row row = idMadeHere ? item.with(columns.id(), newIds.get()) : item;
    RowIds.require(schema.table(), row.id());
    // An id that was just made has no history.
    Operation pending = idMadeHere ? null : outbox.find(session, row.id());
    ServerRow base = pending == null ? null : pending.base().row();
    Row kept = UnsaidValues.keep(schema, row, base == null ? null : base.row());
    Row stored = fixed.replacedIn(kept, base).withVersion(versionOf(pending));
    unique.require(session, null, stored);
    if (!rows.insert(session, stored)) {
      throw failure(Reason.EXISTS, row.id(), "is here already. Update it, or give another id.");
    }
    outbox.inserted(session, pending, stored, idMadeHere);
    return stored;
  }

  /** An id for a row that is new. */
  public String newId() {
    return newIds.get();
  }

  /**
   * Replaces a row and queues its update. If no column changes, nothing is queued.
   *
   * @return the row as it was stored
   * @throws RowException if no row with its id is here, or another has what has to be unique
   */
  public Row update(SqlSession session, Row item) {
    Row current = item.isNull(columns.id()) ? null : rows.find(session, item.id());
    if (current == null) {
      throw failure(
          Reason.NOT_FOUND, (String) item.get(columns.id()), "is not here. Insert it first.");
    }
    Row next = fixed.keptIn(UnsaidValues.keep(schema, item, current), current);
    replace(session, current, next, item.version());
    return next;
  }

  /**
   * Updates the row with this item's id, or inserts it if none is here.
   *
   * @return the row as it was stored
   * @throws RowException if the id is not legal, or another row has what has to be unique
   */
  public Row upsert(SqlSession session, Row item) {
    boolean isHere = !item.isNull(columns.id()) && rows.find(session, item.id()) != null;
    return isHere ? update(session, item) : insert(session, item);
  }

  /**
   * Replaces a row that was just read and queues its update. If no column changes, nothing is
   * queued.
   *
   * @param next the row with other values in columns that apps write
   * @return whether the row changes
   * @throws RowException if another row has what has to be unique
   */
  public boolean replace(SqlSession session, Row current, Row next) {
    return replace(session, current, next, current.version());
  }

  private boolean replace(
      SqlSession session, Row current, Row next, @Nullable String callersVersion) {
    if (next.equals(current)) {
      return false;
    }
    unique.require(session, current, next);
    rows.update(session, next);
    if (!current.differencesTo(next).isEmpty()) {
      outbox.updated(session, current, next, callersVersion);
    }
    return true;
  }

  /**
   * Removes a row and queues its delete, after what becomes of the rows that refer to it.
   *
   * @return false if no row with this id is here
   * @throws RowException if a row that stays must not lose it
   */
  public boolean delete(SqlSession session, String id) {
    Row current = rows.find(session, id);
    return current != null && delete(session, current, current.version());
  }

  /**
   * Removes the row that this item is a copy of, as {@link #delete(SqlSession, String)} does.
   *
   * @return false if no row with its id is here
   */
  public boolean delete(SqlSession session, Row item) {
    Row current = item.isNull(columns.id()) ? null : rows.find(session, item.id());
    return current != null && delete(session, current, item.version());
  }

  /**
   * Removes the rows with these ids together, and queues their deletes.
   *
   * @return how many of them were here
   * @throws RowException if a row that stays must not lose one of them
   */
  public int delete(SqlSession session, Collection<String> ids) {
    settleChildren(session, ids);
    int deleted = 0;
    for (String id : ids) {
      deleted += remove(session, id) ? 1 : 0;
    }
    return deleted;
  }

  /**
   * Removes the rows that these items are copies of together, and queues their deletes.
   *
   * @return how many of them were here
   * @throws RowException if a row that stays must not lose one of them
   */
  public int deleteAll(SqlSession session, Collection<Row> items) {
    Map<String, @Nullable String> versions = new LinkedHashMap<>();
    items.stream()
        .filter(item -> !item.isNull(columns.id()))
        .forEach(item -> versions.putIfAbsent(item.id(), item.version()));
    settleChildren(session, versions.keySet());
    int deleted = 0;
    for (Map.Entry<String, @Nullable String> version : versions.entrySet()) {
      Row current = rows.find(session, version.getKey());
      deleted += current != null && remove(session, current, version.getValue()) ? 1 : 0;
    }
    return deleted;
  }

  private boolean delete(SqlSession session, Row current, @Nullable String callersVersion) {
    settleChildren(session, List.of(current.id()));
    return remove(session, current, callersVersion);
  }

  private void settleChildren(SqlSession session, Collection<String> parents) {
    if (!queue.relations().to(schema.table()).isEmpty()) {
      new Deletion(session, queue.relations(), it -> new TrackedRows(it, queue, newIds, clock))
          .of(schema, parents);
    }
  }

  /** Removes the row with this id alone, and queues its delete; false if it is not here. */
  boolean remove(SqlSession session, String id) {
    Row current = rows.find(session, id);
    return current != null && remove(session, current, current.version());
  }

  private boolean remove(SqlSession session, Row current, @Nullable String callersVersion) {
    rows.delete(session, current.id());
    outbox.deleted(session, current, callersVersion);
    return true;
  }

  /**
   * Removes an operation of which nothing is left to send. A server row that a pull left for it to
   * meet is stored: no later pull would bring it.
   */
  public void drop(SqlSession session, Operation operation) {
    outbox.drop(session, operation);
  }

  private static @Nullable String versionOf(@Nullable Operation pending) {
    return pending == null ? null : pending.base().version();
  }

  private RowException failure(Reason reason, @Nullable String id, String what) {
    String message = String.format("Row %s of table %s %s", id, schema.table(), what);
    return new RowException(reason, schema.table(), id, message);
  }
}
