package dev.syncline.queue;

import dev.syncline.json.RowJson;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a store, first in, first out; at most one for a row. Every method is a part of
 * the caller's transaction, so that a row and its operation change together or not at all. What is
 * in the file is the queue, also after a crash.
 */
public final class OperationQueue {

  /** Where operations are kept; who observes it hears of each change of them. */
  public static final String TABLE = "syncline_operation";

  private static final String BY_ROW = " WHERE \"table_name\" = ?1 AND \"row_id\" = ?2";

  /** From one table to the next by the index: however many operations there are, no more steps. */
  private static final String TABLES =
      """
      WITH RECURSIVE "found" ("name") AS (
        SELECT min("table_name") FROM "syncline_operation"
        UNION ALL
        SELECT (SELECT min("table_name") FROM "syncline_operation"
          WHERE "table_name" > "found"."name")
        FROM "found" WHERE "name" IS NOT NULL)
      SELECT "name" FROM "found" WHERE "name" IS NOT NULL""";

  private final Map<String, OperationMapper> mappers = new HashMap<>();
  private final Lineage lineage = new Lineage();
  private final Relations relations;
  private final Links links;

  /**
   * The place behind all others. None is given twice while this process lives: a push at work goes
   * on from place to place.
   */
  private final AtomicLong nextSequence = new AtomicLong(1);

  public OperationQueue(Collection<TableSchema<?>> schemas) {
    relations = new Relations(schemas);
    links = new Links(relations);
    for (TableSchema<?> schema : schemas) {
      mappers.put(schema.table(), new OperationMapper(RowJson.of(schema)));
    }
  }

  /** Makes the tables of the outbox where there are none. Has to be called before all else. */
  public void create(SqlSession session) {
    createTables(session);
    nextSequence.accumulateAndGet(lastSequence(session) + 1, Math::max);
    if (LinkedTables.change(session, relations)) {
      relations.children().forEach(table -> link(session, table));
    }
  }

  static void createTables(SqlSession session) {
    session.execute(OperationMapper.CREATE);
    OperationMapper.INDEXES.forEach(session::execute);
    Lineage.create(session);
    Links.create(session);
    UnknownFields.create(session);
  }

  private static long lastSequence(SqlSession session) {
    String last = "SELECT coalesce(max(\"sequence\"), 0) FROM \"syncline_operation\"";
    try (SqlStatement statement = session.prepare(last);
        SqlCursor cursor = statement.query()) {
      cursor.next();
      return cursor.int64(0);
    }
  }

  /** Writes the links of what waits since before a model had its references. */
  private void link(SqlSession session, String table) {
    OperationList waiting = new OperationList(this, table, null);
    waiting.all(session).forEach(operation -> links.write(session, operation));
  }

  /** The versions that this device's own pushes have replaced. */
  public Lineage lineage() {
    return lineage;
  }

  /** Which of the tables refer to which. */
  Relations relations() {
    return relations;
  }

  /** The operation as it is now; null if it ended, also if its row has another one by now. */
  public @Nullable Operation now(SqlSession session, Operation given) {
    return find(session, given.sequence());
  }

  /** The operation in a place, or null if there is none. */
  @Nullable Operation find(SqlSession session, long place) {
    try (SqlStatement statement =
        session.prepare(OperationMapper.SELECT + " WHERE \"sequence\" = ?1")) {
      statement.int64(0, place);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? read(cursor) : null;
      }
    }
  }

  /** The operation of a row, or null if none is pending. */
  public @Nullable Operation find(SqlSession session, String table, String rowId) {
    try (SqlStatement statement = session.prepare(OperationMapper.SELECT + BY_ROW)) {
      statement.texts(table, rowId);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? read(cursor) : null;
      }
    }
  }

  /**
   * Stores an operation: one that was just made at the end, another in its place. Its row has to be
   * stored by then.
   */
  public void save(SqlSession session, Operation operation) {
    boolean isNew = operation.sequence() == 0;
    session.changes(TABLE).noteAll();
    if (isNew) {
      append(session, operation);
    } else {
      replace(session, operation);
    }
    if (relations.isChild(operation.table())) {
      links.write(session, isNew ? placed(session, operation) : operation);
    }
  }

  private void append(SqlSession session, Operation operation) {
    try (SqlStatement insert = session.prepare(OperationMapper.INSERT)) {
      mapper(operation.table()).writeNew(operation, nextSequence(), insert);
      insert.update();
    }
  }

  private void replace(SqlSession session, Operation operation) {
    try (SqlStatement update = session.prepare(OperationMapper.UPDATE)) {
      mapper(operation.table()).write(operation, update);
      update.update();
    }
  }

  /**
   * Stores an operation that was made on a version that is gone. It is stored as it is first, which
   * tells what its row referred to.
   */
  void saveStale(SqlSession session, Operation operation, @Nullable String version) {
    save(session, operation);
    save(session, placed(session, operation).madeOnStale(version));
  }

  private Operation placed(SqlSession session, Operation operation) {
    return Objects.requireNonNull(find(session, operation.table(), operation.rowId()));
  }

  /** A place behind all others. */
  long nextSequence() {
    return nextSequence.getAndIncrement();
  }

  /** Removes an operation that is done, or that no longer changes anything. */
  public void remove(SqlSession session, Operation operation) {
    session.changes(TABLE).noteAll();
    OutboxLength.shorten(session, operation.sequence());
    try (SqlStatement statement =
        session.prepare("DELETE FROM \"syncline_operation\" WHERE \"sequence\" = ?1")) {
      statement.int64(0, operation.sequence());
      statement.update();
    }
    if (relations.isChild(operation.table())) {
      links.remove(session, operation.sequence());
    }
  }

  /** The tables that have operations. */
  public Set<String> tables(SqlSession session) {
    Set<String> tables = new TreeSet<>();
    try (SqlStatement statement = session.prepare(TABLES);
        SqlCursor cursor = statement.query()) {
      while (cursor.next()) {
        tables.add(cursor.text(0));
      }
    }
    return tables;
  }

  /** Whether a row of the table has an operation. Reads an index, however many have one. */
  public boolean concerns(SqlSession session, String table) {
    String sql = "SELECT 1 FROM \"syncline_operation\" WHERE \"table_name\" = ?1 LIMIT 1";
    return session.exists(sql, table);
  }

  /** The operation on which the cursor stands. */
  Operation read(SqlCursor cursor) {
    return mapper(OperationMapper.table(cursor)).read(cursor);
  }

  private OperationMapper mapper(String table) {
    OperationMapper mapper = mappers.get(table);
    if (mapper == null) {
      throw new IllegalStateException("No schema for table " + table);
    }
    return mapper;
  }
}
