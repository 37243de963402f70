package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.Predicate.And;
import dev.syncline.query.Predicate.Comparison;
import dev.syncline.query.Predicate.IsNull;
import dev.syncline.query.Predicate.Not;
import dev.syncline.query.Predicate.Operator;
import dev.syncline.query.Predicate.Or;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL. Values are always parameters, so no value can become a part of the statement, and
 * queries of one shape share one prepared statement.
 */
public final class SqlRenderer {

  /** SQLite's own limit. */
  private static final int MOST_PARAMETERS = 32_766;

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
      String direction = order.descending() ? " DESC" : "";
      sql.append(separator);
      if (order.column().type() == ColumnType.ENUM) {
        byDeclaration(order.column());
        sql.append(direction).append(", ");
      }
      sql.append(name(order.column())).append(direction);
      separator = ", ";
    }
  }

  /** Null first, then the constants as they are declared, then names that the app does not know. */
  private void byDeclaration(Column column) {
    List<String> constants = column.traits().constants();
    sql.append("CASE WHEN ").append(name(column)).append(" IS NULL THEN 0");
    for (int i = 0; i < constants.size(); i++) {
      sql.append(" WHEN ").append(name(column)).append(" = ").append(parameter(constants.get(i)));
      sql.append(" THEN ").append(i + 1);
    }
    sql.append(" ELSE ").append(constants.size() + 1).append(" END");
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
      Column column = onlyColumn(and.terms(), Operator.NE);
      if (column == null) {
        join(and.terms(), " AND ", "1");
      } else {
        list(column, " NOT IN ", and.terms());
      }
    } else if (predicate instanceof Or<?> or) {
      Column column = onlyColumn(or.terms(), Operator.EQ);
      if (column == null) {
        join(or.terms(), " OR ", "0");
      } else {
        list(column, " IN ", or.terms());
      }
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

  /**
   * The column that several terms all compare with one value in the same way; null if they do not.
   * As a list they may be thousands, where SQLite limits the depth of an expression.
   */
  private static @Nullable Column onlyColumn(
      List<? extends Predicate<?>> terms, Operator operator) {
    Column column = null;
    for (Predicate<?> term : terms) {
      if (!(term instanceof Comparison<?> comparison)
          || comparison.operator() != operator
          || (column != null && !column.equals(comparison.column()))) {
        return null;
      }
      column = comparison.column();
    }
    return terms.size() > 1 ? column : null;
  }

  private void list(Column column, String operator, List<? extends Predicate<?>> terms) {
    sql.append(name(column)).append(operator);
    String separator = "(";
    for (Predicate<?> term : terms) {
      sql.append(separator).append(parameter(((Comparison<?>) term).value()));
      separator = ", ";
    }
    sql.append(')');
  }

  private String parameter(Object value) {
    if (parameters.size() == MOST_PARAMETERS) {
      throw new QueryException(
          "A query can have " + MOST_PARAMETERS + " values. Ask for the rows in several queries.");
    }
    parameters.add(value);
    return "?" + parameters.size();
  }

  /** A name as SQL says it, whatever it contains and whether or not it is a reserved word. */
  public static String name(Column column) {
    return '"' + column.name().replace("\"", "\"\"") + '"';
  }
}
