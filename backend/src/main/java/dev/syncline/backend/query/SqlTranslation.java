package dev.syncline.backend.query;

import dev.syncline.backend.query.Condition.Comparison;
import dev.syncline.backend.query.Condition.In;
import dev.syncline.backend.query.Condition.IsNull;
import dev.syncline.backend.query.Condition.Junction;
import dev.syncline.backend.query.Condition.Not;
import dev.syncline.backend.query.Expression.Arithmetic;
import dev.syncline.backend.query.Expression.Call;
import dev.syncline.backend.query.Expression.Cast;
import dev.syncline.backend.query.Expression.Constant;
import dev.syncline.backend.query.Expression.Field;
import dev.syncline.backend.query.Expression.Ordinal;
import dev.syncline.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Filters and orders as SQLite's SQL, with the functions of {@link SqlFunction}. Every value is a
 * parameter, and every name comes from the schema: no word of a request gets into the text. What it
 * appends stands by itself, in parentheses where it needs them.
 */
public final class SqlTranslation implements Visitor<SqlTranslation> {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private SqlTranslation() {}

  /** The filter as a condition. */
  public static SqlText condition(Expression filter) {
    return filter.accept(new SqlTranslation()).result();
  }

  /** What follows {@code ORDER BY}. Nothing comes first, and last where the order is descending. */
  public static SqlText order(List<Order> orders) {
    SqlTranslation translation = new SqlTranslation();
    for (Order order : orders) {
      translation.append(translation.sql.isEmpty() ? "" : ", ").append(order.value());
      translation.append(order.descending() ? " DESC" : "");
    }
    return translation.result();
  }

  /** A column's name as SQL has it. The names of a served table have no quotes in them. */
  public static String quoted(Column column) {
    return '"' + column.name() + '"';
  }

  private SqlText result() {
    return new SqlText(sql.toString(), List.copyOf(parameters));
  }

  private SqlTranslation append(String text) {
    sql.append(text);
    return this;
  }

  private SqlTranslation append(Expression expression) {
    return expression.accept(this);
  }

  private SqlTranslation parameter(Object value) {
    parameters.add(value);
    return append("?");
  }

  @Override
  public SqlTranslation field(Field field) {
    return append(quoted(field.column()));
  }

  @Override
  public SqlTranslation ordinal(Ordinal ordinal) {
    append(SqlFunction.ORDINAL.sqlName()).append("(").append(quoted(ordinal.column()));
    return append(", ").parameter(Ordinals.list(ordinal.column())).append(")");
  }

  @Override
  public SqlTranslation constant(Constant constant) {
    return constant.value() == null ? append("NULL") : parameter(constant.value());
  }

  @Override
  public SqlTranslation arithmetic(Arithmetic arithmetic) {
    Operator operator = arithmetic.operator();
    boolean exact = arithmetic.type() == ValueType.DECIMAL;
    if (exact || (operator == Operator.MOD && arithmetic.type() == ValueType.FLOATING)) {
      append(SqlFunction.valueOf(operator.name()).sqlName()).append("(");
      return append(arithmetic.left()).append(", ").append(arithmetic.right()).append(")");
    }
    return infix(arithmetic.left(), operator, arithmetic.right());
  }

  @Override
  public SqlTranslation comparison(Comparison comparison) {
    return infix(comparison.left(), comparison.operator(), comparison.right());
  }

  private SqlTranslation infix(Expression left, Operator operator, Expression right) {
    return append("(").append(left).append(operator.sql).append(right).append(")");
  }

  @Override
  public SqlTranslation cast(Cast cast) {
    CastSql around = CastSql.of(cast.operand().type(), cast.type());
    return append(around.open()).append(cast.operand()).append(around.close());
  }

  @Override
  public SqlTranslation call(Call call) {
    Function function = call.function();
    return list(function.open, call.operands(), function.separator).append(function.close);
  }

  @Override
  public SqlTranslation in(In in) {
    append("(").append(in.operand()).append(" IN ");
    return list("(", in.values(), ", ").append("))");
  }

  private SqlTranslation list(String open, List<Expression> values, String separator) {
    String before = open;
    for (Expression value : values) {
      append(before).append(value);
      before = separator;
    }
    return values.isEmpty() ? append(open) : this;
  }

  @Override
  public SqlTranslation isNull(IsNull isNull) {
    return append("(").append(isNull.operand()).append(" IS NULL)");
  }

  @Override
  public SqlTranslation not(Not not) {
    return append("(NOT ").append(not.operand()).append(")");
  }

  /** Joined in halves of halves, since a database limits how deep an expression goes. */
  @Override
  public SqlTranslation junction(Junction junction) {
    return join(junction.operands(), junction.operator().sql);
  }

  private SqlTranslation join(List<Expression> terms, String operator) {
    if (terms.size() == 1) {
      return append(terms.get(0));
    }
    int half = terms.size() / 2;
    append("(").join(terms.subList(0, half), operator).append(operator);
    return join(terms.subList(half, terms.size()), operator).append(")");
  }
}
