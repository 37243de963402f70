package dev.syncline;

import static java.util.stream.Collectors.toList;

import dev.syncline.error.AnswerException;
import dev.syncline.error.FilterException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.RowException;
import dev.syncline.error.ServerException;
import dev.syncline.query.Filter;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.transport.Page;
import dev.syncline.transport.QueryRequest;
import dev.syncline.transport.RemoteTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table of the server itself, read and written at once and by the network alone. What is read is
 * not kept on this device, and what is written is not queued: rows that are here hear of it by the
 * next pull.
 *
 * <p>Safe for any number of threads. Each method waits for its answer, and throws {@link
 * NetworkException} if none comes (of a write, nobody knows then whether it was carried out),
 * {@link ServerException} if it is no success, {@link AnswerException} if it cannot be understood,
 * and {@link IllegalStateException} within a transaction.
 *
 * <p>Queries are decided by the server: in its order of texts, and with its idea of upper and lower
 * case. It says nothing of rows that this user must not see.
 *
 * @param <T> the model
 */
public final class OnlineTable<T> {

  private final TableSchema<T> schema;
  private final Supplier<RemoteTable> remote;
  private final OnlineWrites<T> writes;
  private final int pageSize;
  private final boolean deletedToo;

  /**
   * The table.
   *
   * @param remote the server's table, or an exception if there must be no request now
   * @param newIds makes an id that nobody else makes
   * @param pageSize how many rows a request asks for at most
   */
  OnlineTable(
      TableSchema<T> schema, Supplier<RemoteTable> remote, Supplier<String> newIds, int pageSize) {
    this(schema, remote, new OnlineWrites<>(schema, remote, newIds), pageSize, false);
  }

  private OnlineTable(
      TableSchema<T> schema,
      Supplier<RemoteTable> remote,
      OnlineWrites<T> writes,
      int pageSize,
      boolean deletedToo) {
    this.schema = schema;
    this.remote = remote;
    this.writes = writes;
    this.pageSize = pageSize;
    this.deletedToo = deletedToo;
  }

  /** The same table with the rows that were deleted, as far as the server remembers them. */
  public OnlineTable<T> includingDeleted() {
    return new OnlineTable<>(schema, remote, writes, pageSize, true);
  }

  /** The row with this id, if the server has it. */
  public Optional<T> find(String id) {
    ServerRow found = remote.get().find(id);
    return found == null || (found.deleted() && !deletedToo)
        ? Optional.empty()
        : Optional.of(ItemReader.read(schema, found));
  }

  /**
   * The rows that the query gives, in its order; all of them in memory. Many come in several
   * requests: one that is written meanwhile may be missing, as no order of a server stands still.
   * To have all rows of a table on this device, pull them.
   *
   * @throws FilterException if the protocol cannot say the query; nothing was asked
   */
  public List<T> list(Query<T> query) {
    return rows(query, List.of()).stream().map(it -> ItemReader.read(schema, it)).collect(toList());
  }

  /**
   * The rows that the query gives, in one request: of a query without a limit as many as the server
   * gives at a time. {@link Query#offset} leads to the next page.
   *
   * @throws FilterException if the protocol cannot say the query; nothing was asked
   */
  public OnlinePage<T> page(Query<T> query) {
    long top = query.limit() == Query.UNLIMITED ? pageSize : Math.min(query.limit(), pageSize);
    Page page = ask(query, List.of(), query.offset(), top);
    return new OnlinePage<>(
        page.rows().stream().map(it -> ItemReader.read(schema, it)).collect(toList()),
        page.total());
  }

  /**
   * How many rows the server has for which the condition holds.
   *
   * @throws FilterException if the protocol cannot say the filter; nothing was asked
   */
  public long count(Filter<T> filter) {
    Long total = ask(filter, List.of(), 0, 1).total();
    if (total == null) {
      throw new AnswerException(
          schema.table(), null, "Table " + schema.table() + ": the server does not count", null);
    }
    return total;
  }

  /**
   * What the projection makes of each row that the query gives, in its order; nothing but its
   * columns comes over the network.
   *
   * @throws FilterException if the protocol cannot say the query, or the projection has anything
   *     but columns; nothing was asked
   * @see #list
   */
  public <R> List<R> select(Projection<T, R> projection, Query<T> query) {
    SelectedColumns<R> columns = SelectedColumns.of(schema, projection);
    return rows(query, columns.names()).stream()
        .map(it -> columns.make(it.row()))
        .collect(toList());
  }

  private List<ServerRow> rows(Query<T> query, List<String> columns) {
    OnlineRows rows = new OnlineRows(schema.table(), query.limit());
    while (rows.areWanted()) {
      long top = rows.left(pageSize);
      Page page = ask(query, columns, query.offset() + rows.received(), top);
      rows.add(page, top, query.offset());
    }
    return rows.all();
  }

  private Page ask(Query<T> query, List<String> columns, long skip, long top) {
    return remote.get().query(new QueryRequest(query, columns, skip, top, deletedToo));
  }

  // Writes

  /**
   * Stores a new row. If it has no id, it is given a random UUID.
   *
   * @return {@link OnlineResult.Conflicting} if its id is taken
   * @throws RowException if a value cannot be sent
   */
  public OnlineResult<T> insert(T item) {
    return writes.insert(item);
  }

  /**
   * Replaces the columns of a row that apps write, if nobody wrote it since this version of it was
   * read. Columns that the model does not have stay as they are.
   *
   * @throws RowException if the item has no id or version, as rows have that were read, or a value
   *     cannot be sent
   */
  public OnlineResult<T> update(T item) {
    return writes.update(item);
  }

  /**
   * Deletes a row, if nobody wrote it since this version of it was read.
   *
   * @throws RowException if the item has no id or version, as rows have that were read
   */
  public OnlineResult<T> delete(T item) {
    return writes.delete(item);
  }

  /**
   * Deletes the row with this id, in whatever version it is.
   *
   * @return false if the server has none
   */
  public boolean delete(String id) {
    return writes.delete(id);
  }

  /**
   * Brings the row with this id back, in whatever version it was deleted.
   *
   * @return {@link OnlineResult.Missing} if the server does not remember it
   */
  public OnlineResult<T> undelete(String id) {
    return writes.undelete(id);
  }
}
