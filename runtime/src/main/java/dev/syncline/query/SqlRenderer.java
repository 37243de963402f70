package dev.syncline.query;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.Among;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL. Values are always parameters, so no value can become a part of the statement, and
 * queries of one shape share one prepared statement.
 */
public final class SqlRenderer {

  private final SqlBuilder sql;
  private final SqlTerms terms;

  private SqlRenderer(SqlDialect dialect) {
    this(new SqlBuilder(dialect));
  }

  SqlRenderer(SqlBuilder sql) {
    this.sql = sql;
    this.terms = new SqlTerms(sql);
  }

  /** What follows {@code SELECT … FROM table}: condition, order and limit, or nothing. */
  public static Sql clauses(SqlDialect dialect, Query<?> query) {
    SqlRenderer renderer = new SqlRenderer(dialect);
    renderer.where(query);
    renderer.orderBy(query.orders());
    renderer.limit(query);
    return renderer.sql.build();
  }

  /** What follows {@code SELECT … FROM table}, without order and limit. */
  public static Sql condition(SqlDialect dialect, Query<?> query) {
    SqlRenderer renderer = new SqlRenderer(dialect);
    renderer.where(query);
    return renderer.sql.build();
  }

  /** What follows {@code SELECT … FROM table}, without order. */
  public static Sql unordered(SqlDialect dialect, Query<?> query) {
    SqlRenderer renderer = new SqlRenderer(dialect);
    renderer.where(query);
    renderer.limit(query);
    return renderer.sql.build();
  }

  /**
   * What follows {@code SELECT … FROM table} for all rows that the query may give, and perhaps
   * others: the parts of the condition for which nothing has to be computed before.
   */
  public static Sql candidates(SqlDialect dialect, Query<?> query) {
    SqlRenderer renderer = new SqlRenderer(dialect);
    if (query.condition() != null) {
      renderer.condition(" WHERE ", new And(sayable(dialect, query.condition().condition())));
    }
    renderer.indexed(query);
    return renderer.sql.build();
  }

  /** What follows {@code SELECT 1}, for the row of this id if it is among those. */
  public static Sql among(SqlDialect dialect, Among among, String id) {
    SqlRenderer renderer = new SqlRenderer(dialect);
    renderer.sql.add(" WHERE ").parameter(id);
    new SqlConditions(renderer.sql, renderer.terms).among(among);
    return renderer.sql.build();
  }

  private static List<Condition> sayable(SqlDialect dialect, Condition condition) {
    List<Condition> parts = condition instanceof And and ? and.terms() : List.of(condition);
    return parts.stream().filter(part -> isSayable(dialect, part)).collect(Collectors.toList());
  }

  private static boolean isSayable(SqlDialect dialect, Condition condition) {
    SqlRenderer renderer = new SqlRenderer(dialect);
    renderer.condition("", condition);
    return renderer.sql.build().computed().isEmpty();
  }

  /**
   * A piece of SQL and the values of its parameters.
   *
   * @param text the SQL, beginning with a space unless it is empty
   * @param computed what {@link ComputedColumns} have to be given to it
   */
  public record Sql(String text, List<Object> parameters, List<Call> computed) {

    /** A piece of SQL that SQLite computes by itself. */
    public Sql(String text, List<Object> parameters) {
      this(text, parameters, List.of());
    }

    /** Binds the parameters, beginning with the statement's first. */
    public void bindTo(RowWriter statement) {
      for (int i = 0; i < parameters.size(); i++) {
        Row.write(parameters.get(i), i, statement);
      }
    }
  }

  void where(Query<?> query) {
    condition(" WHERE ", query.condition());
    indexed(query);
  }

  private void indexed(Query<?> query) {
    if (query.isIndexed() && IndexAdvice.isNeeded(query)) {
      sql.add(IndexAdvice.of(query).comment());
    }
  }

  /** The condition after a word, or nothing if there is none. */
  void condition(String word, @Nullable Predicate<?> condition) {
    if (condition != null) {
      condition(word, condition.condition());
    }
  }

  private void condition(String word, Condition condition) {
    sql.add(word);
    new SqlConditions(sql, terms).add(condition);
  }

  /** The orderings and, where they leave rows in one place, the ids. */
  void orderBy(List<? extends Order<?>> orders) {
    orderByAlone(orders);
    if (!orders.isEmpty() && orders.stream().noneMatch(Order::isById)) {
      sql.add(", \"id\"");
    }
  }

  /** The orderings, where rows that agree in all of them have no ids to come by. */
  void orderByAlone(List<? extends Order<?>> orders) {
    String separator = " ORDER BY ";
    for (Order<?> order : orders) {
      sql.add(separator);
      add(order);
      separator = ", ";
    }
  }

  private void add(Order<?> order) {
    String direction = order.descending() ? " DESC" : "";
    if (!order.putsNullsAsSqliteDoes()) {
      terms.add(order.term());
      sql.add(order.nullsFirst() ? " IS NOT NULL, " : " IS NULL, ");
    }
    if (order.isByDeclaration()) {
      byDeclaration(((Cell) order.term()).column());
      sql.add(direction).add(", ");
    }
    terms.add(order.term());
    sql.add(direction);
  }

  /** Null first, then the constants as they are declared, then names that the app does not know. */
  private void byDeclaration(Column column) {
    List<String> constants = column.traits().constants();
    sql.add("CASE WHEN ").name(column).add(" IS NULL THEN 0");
    for (int i = 0; i < constants.size(); i++) {
      sql.add(" WHEN ").name(column).add(" = ").parameter(constants.get(i));
      sql.add(" THEN ").add(Integer.toString(i + 1));
    }
    sql.add(" ELSE ").add(Integer.toString(constants.size() + 1)).add(" END");
  }

  private void limit(Query<?> query) {
    limit(query.limit(), query.offset());
  }

  void limit(long limit, long offset) {
    if (limit == Query.UNLIMITED && offset == 0) {
      return;
    }
    sql.add(" LIMIT ");
    if (limit == Query.UNLIMITED) {
      sql.add("-1");
    } else {
      sql.parameter(limit);
    }
    if (offset > 0) {
      sql.add(" OFFSET ").parameter(offset);
    }
  }
}
