package dev.syncline.backend;

import static java.util.stream.Collectors.joining;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.Page;
import dev.syncline.backend.query.QueryException;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.storage.SqliteStorage;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.time.Clock;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the backend in a SQLite database in memory, asked without HTTP: rows go in as the
 * store keeps them, ids come out.
 */
public final class QueriedTable implements AutoCloseable {

  private static final Page.Limits ALL = new Page.Limits(1_000_000, 1_000_000);

  private final ServedTable table;
  private final SqliteStorage storage;

  private QueriedTable(ServedTable table) {
    this.table = table;
    this.storage = SqliteStorage.open(null, List.of(table), Clock.systemUTC());
  }

  /** An empty table with the schema's columns, beside the server's own. */
  public static QueriedTable of(TableSchema<?> schema) {
    return new QueriedTable(ServedTable.of(schema));
  }

  /**
   * What a page of a query says.
   *
   * @param count null if it was not asked for
   * @param next the query of the next page, not encoded, or null
   */
  public record Listing(List<String> ids, Long count, String next) {}

  public ServedTable table() {
    return table;
  }

  /** Puts in a row; columns that this table has not, and the server's own, are left out. */
  public void insert(Row row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < row.columns().size(); i++) {
      values.put(row.columns().get(i).name(), row.get(i));
    }
    insert(values);
  }

  /** Puts in a row of stored values by column, {@code deleted} among them if it is. */
  public void insert(Map<String, ?> stored) {
    Object[] values = new Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = stored.get(table.columns().get(i).name());
    }
    BitSet all = new BitSet();
    all.set(0, values.length);
    Row row = Row.ofStored(table.columns(), values, all);
    boolean deleted = Long.valueOf(1).equals(stored.get("deleted"));
    storage.write(
        rows -> {
          Row inserted = rows.insert(table, row);
          return deleted ? rows.update(table, inserted.with(table.deleted(), 1L)) : inserted;
        });
  }

  /**
   * The ids of the rows that a {@code $filter} chooses, in order.
   *
   * @throws QueryException if it is refused
   */
  public List<String> ids(String filter, Dialect dialect) {
    return list(Map.of("$filter", filter), dialect, ALL).ids();
  }

  /** The ids of all rows as an {@code $orderby} puts them. */
  public List<String> ordered(String orders, Dialect dialect) {
    return list(Map.of("$orderby", orders), dialect, ALL).ids();
  }

  /** What a query says as it stands behind the question mark, not encoded. */
  public Listing list(String query, Dialect dialect, Page.Limits limits) {
    return list(parameters(query), dialect, limits);
  }

  private Listing list(Map<String, String> parameters, Dialect dialect, Page.Limits limits) {
    QueryOptions options = QueryOptions.parse(parameters, dialect, table, limits);
    List<String> ids =
        storage.read(rows -> rows.list(table, options.andOneMore())).stream().map(Row::id).toList();
    Long count = options.counted() ? storage.read(rows -> rows.count(table, options)) : null;
    int size = options.page().size();
    return ids.size() <= size
        ? new Listing(ids, count, null)
        : new Listing(ids.subList(0, size), count, next(options, parameters, dialect));
  }

  private static String next(
      QueryOptions options, Map<String, String> parameters, Dialect dialect) {
    return options.page().isLast()
        ? null
        : options.nextParameters(parameters, dialect).entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(joining("&"));
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      int sign = pair.indexOf('=');
      parameters.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
    return parameters;
  }

  @Override
  public void close() {
    storage.close();
  }
}
