package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.query.RawQuery;
import dev.syncline.schema.Column;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import java.util.List;
import java.util.function.Function;

/** What statements of the app's own give. */
final class RawRows {

  private RawRows() {}

  /** What the function makes of each row. */
  static <R> List<R> list(SqlSession session, RawQuery query, Function<RowReader, R> make) {
    return rows(session, query).all(make);
  }

  /** The items of the rows, whose columns are found by their names. */
  static <T> List<T> items(SqlSession session, RawQuery query, TableSchema<T> schema) {
    try (StatementRows rows = rows(session, query)) {
      int[] places = places(schema, rows.names());
      return rows.all(row -> ItemReader.read(schema, new PlacedRow(places, row)));
    }
  }

  private static StatementRows rows(SqlSession session, RawQuery query) {
    requireAll(session, query);
    return StatementRows.of(session, "", query.sql());
  }

  /** SQLite takes null for a value that is missing. */
  private static void requireAll(SqlSession session, RawQuery query) {
    int given = query.parameters().size();
    try (SqlStatement statement = session.prepare(query.text())) {
      if (statement.parameters() != given) {
        throw new QueryException(
            String.format(
                "The raw query has %s parameters and %s values. Give a value for each.",
                statement.parameters(), given));
      }
    }
  }

  /** Where each column of the table is. */
  private static int[] places(TableSchema<?> schema, List<String> names) {
    int[] places = new int[schema.columns().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(schema, schema.columns().get(i), names);
    }
    return places;
  }

  private static int place(TableSchema<?> schema, Column column, List<String> names) {
    int place = names.indexOf(column.name());
    if (place < 0 || place != names.lastIndexOf(column.name())) {
      throw new QueryException(
          String.format(
              "The raw query gives %s called %s, where a row of table %s has one. Select %s.* or"
                  + " name the columns by AS.",
              place < 0 ? "no column" : "two columns",
              column.name(),
              schema.table(),
              schema.table()));
    }
    return place;
  }
}
