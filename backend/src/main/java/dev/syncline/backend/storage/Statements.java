package dev.syncline.backend.storage;

import static java.util.stream.Collectors.joining;

import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.query.SqlText;
import dev.syncline.backend.query.SqlTranslation;
import dev.syncline.backend.table.ServedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements on a table. All columns, in order, are what is bound and read. */
final class Statements {

  private Statements() {}

  static String find(ServedTable table) {
    return select(table) + " WHERE \"id\" = ?";
  }

  static String insert(ServedTable table) {
    String marks = columns(table).map(column -> "?").collect(joining(", "));
    return "INSERT INTO %s (%s) VALUES (%s)".formatted(quoted(table), names(table), marks);
  }

  /** Has one parameter more than the table has columns: the id. */
  static String update(ServedTable table) {
    String values = columns(table).map(column -> column + " = ?").collect(joining(", "));
    return "UPDATE %s SET %s WHERE \"id\" = ?".formatted(quoted(table), values);
  }

  static SqlText list(ServedTable table, QueryOptions options) {
    SqlText condition = condition(options);
    SqlText order = SqlTranslation.order(options.orders());
    List<Object> parameters = new ArrayList<>(condition.parameters());
    parameters.addAll(order.parameters());
    parameters.add((long) options.page().size());
    parameters.add(options.page().skip());
    return new SqlText(
        select(table) + condition.text() + " ORDER BY " + order.text() + " LIMIT ? OFFSET ?",
        parameters);
  }

  static SqlText count(ServedTable table, QueryOptions options) {
    SqlText condition = condition(options);
    return new SqlText(
        "SELECT count(*) FROM " + quoted(table) + condition.text(), condition.parameters());
  }

  static String quoted(ServedTable table) {
    return '"' + table.name() + '"';
  }

  private static SqlText condition(QueryOptions options) {
    String living = options.includeDeleted() ? "1 = 1" : "\"deleted\" = 0";
    if (options.filter() == null) {
      return new SqlText(" WHERE " + living, List.of());
    }
    SqlText filter = SqlTranslation.condition(options.filter());
    return new SqlText(" WHERE " + living + " AND " + filter.text(), filter.parameters());
  }

  private static String select(ServedTable table) {
    return "SELECT " + names(table) + " FROM " + quoted(table);
  }

  private static String names(ServedTable table) {
    return columns(table).collect(joining(", "));
  }

  private static Stream<String> columns(ServedTable table) {
    return table.columns().list().stream().map(SqlTranslation::quoted);
  }
}
