package dev.syncline.query;

import dev.syncline.query.Predicate.And;
import dev.syncline.query.Predicate.Comparison;
import dev.syncline.query.Predicate.IsNull;
import dev.syncline.query.Predicate.Not;
import dev.syncline.query.Predicate.Or;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A query as SQL. Values are always parameters, so no value can become a part of the statement, and
 * queries of one shape share one prepared statement.
 */
public final class SqlRenderer {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private SqlRenderer() {}

  /** What follows {@code SELECT … FROM table}: condition, order and limit, or nothing. */
  public static Sql clauses(Query<?> query) {
    SqlRenderer renderer = new SqlRenderer();
    renderer.where(query);
    renderer.orderBy(query);
    renderer.limit(query);
    return renderer.result();
  }

  /** What follows {@code SELECT … FROM table}, without order and limit. */
  public static Sql condition(Query<?> query) {
    SqlRenderer renderer = new SqlRenderer();
    renderer.where(query);
    return renderer.result();
  }

  /**
   * A piece of SQL and the values of its parameters.
   *
   * @param text the SQL, beginning with a space unless it is empty
   */
  public record Sql(String text, List<Object> parameters) {

    /** Binds the parameters, beginning with the statement's first. */
    public void bindTo(RowWriter statement) {
      for (int i = 0; i < parameters.size(); i++) {
        Row.write(parameters.get(i), i, statement);
      }
    }
  }

  private Sql result() {
    return new Sql(sql.toString(), List.copyOf(parameters));
  }

  private void where(Query<?> query) {
    Predicate<?> condition = query.condition();
    if (condition != null) {
      sql.append(" WHERE ");
      render(condition);
    }
  }

  private void orderBy(Query<?> query) {
    String separator = " ORDER BY ";
    for (Order<?> order : query.orders()) {
      sql.append(separator).append(name(order.column())).append(order.descending() ? " DESC" : "");
      separator = ", ";
    }
  }

  private void limit(Query<?> query) {
    if (query.limit() == Query.UNLIMITED && query.offset() == 0) {
      return;
    }
    sql.append(" LIMIT ").append(parameter(query.limit()));
    if (query.offset() > 0) {
      sql.append(" OFFSET ").append(parameter(query.offset()));
    }
  }

  private void render(Predicate<?> predicate) {
    if (predicate instanceof And<?> and) {
      join(and.terms(), " AND ", "1");
    } else if (predicate instanceof Or<?> or) {
      join(or.terms(), " OR ", "0");
    } else if (predicate instanceof Not<?> not) {
      sql.append("NOT (");
      render(not.term());
      sql.append(')');
    } else if (predicate instanceof IsNull<?> isNull) {
      sql.append(name(isNull.column())).append(" IS NULL");
    } else if (predicate instanceof Comparison<?> comparison) {
      sql.append(name(comparison.column())).append(' ').append(comparison.operator().sql);
      sql.append(' ').append(parameter(comparison.value()));
    }
  }

  private void join(List<? extends Predicate<?>> terms, String operator, String ofNone) {
    String separator = "(";
    for (Predicate<?> term : terms) {
      sql.append(separator);
      render(term);
      separator = operator;
    }
    sql.append(terms.isEmpty() ? ofNone : ")");
  }

  private String parameter(Object value) {
    parameters.add(value);
    return "?" + parameters.size();
  }

  /** A name as SQL says it, whatever it contains and whether or not it is a reserved word. */
  public static String name(Column column) {
    return '"' + column.name().replace("\"", "\"\"") + '"';
  }
}
