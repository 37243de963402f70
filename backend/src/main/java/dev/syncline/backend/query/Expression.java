package dev.syncline.backend.query;

import dev.syncline.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code $filter}, or a part of one, whose names and types were checked.
 *
 * <p>As in SQL, there are three truths: a comparison with nothing is neither true nor false, and so
 * is what is computed of nothing; only {@link IsNull} asks for nothing. A row is chosen if the
 * whole is true.
 */
public sealed interface Expression
    permits Expression.Field,
        Expression.Ordinal,
        Expression.Constant,
        Expression.Arithmetic,
        Expression.Cast,
        Expression.Call,
        Condition {

  ValueType type();

  /** What it is made of. */
  default List<Expression> operands() {
    return List.of();
  }

  <R> R accept(Visitor<R> visitor);

  /** How many expressions lie one in another, this one included. */
  default int depth() {
    int deepest = 0;
    for (Expression operand : operands()) {
      deepest = Math.max(deepest, operand.depth());
    }
    return deepest + 1;
  }

  /** The value of a column. */
  record Field(Column column) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.of(column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /**
   * The place of a column's value among the constants of its enum, counted from 0; names that are
   * none of them come last.
   */
  record Ordinal(Column column) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.INTEGER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ordinal(this);
    }
  }

  /**
   * A value in the text of the filter.
   *
   * @param value as the store keeps it: {@code String}, {@code Long}, {@code Double}, {@code
   *     byte[]} or null
   * @param text as the filter says it, without quotes
   */
  record Constant(ValueType type, @Nullable Object value, String text) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /**
   * Two numbers of one type, or of {@code INTEGER} and {@code FLOATING}, and what they make. Whole
   * numbers divided are whole, cut towards zero; divided by zero, there is no value.
   */
  record Arithmetic(ValueType type, Operator operator, Expression left, Expression right)
      implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arithmetic(this);
    }
  }

  /** A value as one of another type. */
  record Cast(ValueType type, Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cast(this);
    }
  }

  /** A function of values, which have the types that it takes. */
  record Call(Function function, List<Expression> operands) implements Expression {
    @Override
    public ValueType type() {
      return function.type(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }
}
