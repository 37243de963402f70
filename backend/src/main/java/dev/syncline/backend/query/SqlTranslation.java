package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.And;
import dev.syncline.backend.query.Expression.Comparison;
import dev.syncline.backend.query.Expression.Constant;
import dev.syncline.backend.query.Expression.Field;
import dev.syncline.backend.query.Expression.IsNull;
import dev.syncline.backend.query.Expression.Not;
import dev.syncline.backend.query.Expression.Or;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;

/**
 * Filters and orders as SQL. Every value is a parameter, and every name comes from the schema: no
 * word of a request gets into the text.
 */
public final class SqlTranslation {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private SqlTranslation() {}

  /** The filter as a condition, in parentheses where it needs them. */
  public static SqlText condition(Expression filter) {
    SqlTranslation translation = new SqlTranslation();
    translation.append(filter);
    return new SqlText(translation.sql.toString(), List.copyOf(translation.parameters));
  }

  /** What follows {@code ORDER BY}. */
  public static String order(List<Order> orders) {
    StringBuilder sql = new StringBuilder();
    for (Order order : orders) {
      sql.append(sql.isEmpty() ? "" : ", ");
      sql.append(quoted(order.column())).append(order.descending() ? " DESC" : "");
    }
    return sql.toString();
  }

  /** A column's name as SQL has it. The names of a served table have no quotes in them. */
  public static String quoted(Column column) {
    return '"' + column.name() + '"';
  }

  private void append(Expression expression) {
    if (expression instanceof And and) {
      join(and.terms(), " AND ");
    } else if (expression instanceof Or or) {
      join(or.terms(), " OR ");
    } else if (expression instanceof Not not) {
      sql.append("(NOT ");
      append(not.operand());
      sql.append(')');
    } else if (expression instanceof IsNull isNull) {
      sql.append('(');
      append(isNull.operand());
      sql.append(" IS NULL)");
    } else if (expression instanceof Comparison comparison) {
      sql.append('(');
      append(comparison.left());
      sql.append(' ').append(comparison.operator().sql).append(' ');
      append(comparison.right());
      sql.append(')');
    } else if (expression instanceof Field field) {
      sql.append(value(field.column()));
    } else if (expression instanceof Constant constant) {
      append(constant);
    }
  }

  private void append(Constant constant) {
    if (constant.value() == null) {
      sql.append("NULL");
    } else {
      sql.append('?');
      parameters.add(constant.value());
    }
  }

  /** Joined in halves of halves, since a database limits how deep an expression goes. */
  private void join(List<Expression> terms, String operator) {
    if (terms.size() == 1) {
      append(terms.get(0));
      return;
    }
    int half = terms.size() / 2;
    sql.append('(');
    join(terms.subList(0, half), operator);
    sql.append(operator);
    join(terms.subList(half, terms.size()), operator);
    sql.append(')');
  }

  /** A date stands for its midnight, so that it compares with every moment. */
  private static String value(Column column) {
    return column.type() == ColumnType.LOCAL_DATE
        ? "(" + quoted(column) + " || 'T00:00:00')"
        : quoted(column);
  }
}
