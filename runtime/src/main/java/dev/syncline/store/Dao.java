package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.query.Assignment;
import dev.syncline.query.Query;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.UnsaidValues;

/**
 * Local access to one table. What is written here stays on this device: no operation is queued, and
 * a pull overwrites it. To have a change reach the server, write it through the table's facade.
 *
 * <p>Safe for any number of threads. Each method is one transaction.
 *
 * @param <T> the model
 */
public abstract class Dao<T> extends ReadableTable<T> {

  private final Store store;
  private final TableSchema<T> schema;
  private final TableRows rows;
  private final UniqueColumns unique;

  protected Dao(Store store, TableSchema<T> schema) {
    super(store, schema);
    this.store = store;
    this.schema = schema;
    this.rows = new TableRows(schema);
    this.unique = new UniqueColumns(schema);
  }

  /**
   * Stores a new row.
   *
   * @throws RowException if its id is missing or is here already, or a value cannot be kept
   */
  public final void insert(T item) {
    Row row = Row.of(schema, item);
    if (row.isNull(row.columns().id()) || row.id().isEmpty()) {
      String message = "Table " + schema.table() + " keeps no row without an id. Give it one.";
      throw new RowException(Reason.INVALID, schema.table(), null, message);
    }
    if (!store.write(session -> insert(session, row))) {
      throw new RowException(
          Reason.EXISTS,
          schema.table(),
          row.id(),
          String.format("Table %s has a row %s already", schema.table(), row.id()));
    }
  }

  private boolean insert(SqlSession session, Row row) {
    unique.require(session, null, row);
    return rows.insert(session, row);
  }

  /**
   * Replaces a row.
   *
   * @return false if there is none with its id
   * @throws RowException if a value cannot be kept
   */
  public final boolean update(T item) {
    Row row = Row.of(schema, item);
    return store.write(session -> update(session, row));
  }

  private boolean update(SqlSession session, Row row) {
    boolean plain = unique.isEmpty() && !UnsaidValues.possible(schema);
    if (plain || row.isNull(row.columns().id())) {
      return rows.update(session, row);
    }
    Row current = rows.find(session, row.id());
    Row next = UnsaidValues.keep(schema, row, current);
    if (current != null) {
      unique.require(session, current, next);
    }
    return rows.update(session, next);
  }

  /**
   * Sets columns of the rows that the query gives, all of them or none. What is computed is
   * computed of the row as it was.
   *
   * @return how many rows have changed; those that have these values already do not
   * @throws QueryException if a column is set twice
   * @throws RowException if a column cannot hold what is computed, or another row has what has to
   *     be unique
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public final int update(Query<T> query, Assignment<T> first, Assignment<T>... more) {
    Assignments next = Assignments.of(schema, first, more);
    return forEach(query, (session, row) -> replace(session, row, next.next(row)));
  }

  private boolean replace(SqlSession session, Row current, Row next) {
    if (next.equals(current)) {
      return false;
    }
    unique.require(session, current, next);
    return rows.update(session, next);
  }

  /**
   * Removes the rows that the query gives, all of them or none.
   *
   * @return how many there were
   */
  public final int delete(Query<T> query) {
    return forEach(query, (session, row) -> rows.delete(session, row.id()));
  }

  /**
   * Removes a row.
   *
   * @return false if there is none with this id
   */
  public final boolean delete(String id) {
    return store.write(session -> rows.delete(session, id));
  }
}
