package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.query.IndexAdvice;
import dev.syncline.query.SqlDialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for the plan of each statement whose query is said to be indexed, once. */
final class PlanCheckingConnection implements SqlConnection {

  /** But for the rows that agree in the first orders, which are few at a time. */
  private static final Pattern SORTING =
      Pattern.compile("USE TEMP B-TREE FOR (?!LAST TERM|LAST \\d+ TERMS|RIGHT PART)");

  private final SqlConnection connection;
  private final Set<String> checked = new HashSet<>();

  PlanCheckingConnection(SqlConnection connection) {
    this.connection = connection;
  }

  @Override
  public SqlDialect dialect() {
    return connection.dialect();
  }

  @Override
  public SqlStatement prepare(String sql) {
    if (!checked.contains(sql)) {
      IndexAdvice.in(sql).ifPresent(advice -> requireIndex(sql, advice));
      checked.add(sql);
    }
    return connection.prepare(sql);
  }

  private void requireIndex(String sql, IndexAdvice advice) {
    List<String> plan = texts("EXPLAIN QUERY PLAN " + sql, 3);
    if (endsEarly(sql, plan)) {
      return;
    }
    for (String table : texts("SELECT name FROM sqlite_master WHERE type = 'table'", 0)) {
      if (plan.stream().anyMatch(step -> scans(step, table))) {
        throw notIndexed(table, sql, plan, advice);
      }
    }
  }

  private List<String> texts(String sql, int column) {
    List<String> texts = new ArrayList<>();
    try (SqlStatement statement = connection.prepare(sql);
        SqlCursor rows = statement.query()) {
      while (rows.next()) {
        texts.add(rows.text(column));
      }
    }
    return texts;
  }

  /** What is read in the order that is asked for, is read as far as the limit. */
  private static boolean endsEarly(String sql, List<String> plan) {
    return sql.contains(" LIMIT ?")
        && !sql.contains(" WHERE ")
        && plan.stream().noneMatch(step -> SORTING.matcher(step).lookingAt());
  }

  /** A search by nothing is how SQLite calls the scan that finds the greatest value. */
  private static boolean scans(String step, String table) {
    String words = step.replaceFirst("^(SCAN|SEARCH) TABLE ", "$1 "); // before 3.36
    return words.equals("SEARCH " + table) || (words + ' ').startsWith("SCAN " + table + ' ');
  }

  private static QueryException notIndexed(
      String table, String sql, List<String> plan, IndexAdvice advice) {
    return new QueryException(
        String.format(
            "A query that is said to be indexed() reads all of table %s. %s SQLite's plan is \"%s\""
                + " for %s",
            table, remedy(advice), String.join("; ", plan), sql.substring(sql.indexOf("FROM "))));
  }

  private static String remedy(IndexAdvice advice) {
    return advice.columns().isEmpty()
        ? "No index of columns serves it: ask for values of columns, or leave indexed() out."
        : "Give its model @Index of " + String.join(", ", advice.columns()) + '.';
  }

  @Override
  public void begin() {
    connection.begin();
  }

  @Override
  public void commit() {
    connection.commit();
  }

  @Override
  public void rollback() {
    connection.rollback();
  }

  @Override
  public void close() {
    connection.close();
  }
}
