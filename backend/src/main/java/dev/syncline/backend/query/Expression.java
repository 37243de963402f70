package dev.syncline.backend.query;

import dev.syncline.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code $filter}, or a part of one, whose names and types were checked. As in SQL, a comparison
 * with nothing is neither true nor false; only {@link IsNull} asks for nothing.
 */
public sealed interface Expression {

  ValueType type();

  /** The value of a column. */
  record Field(Column column) implements Expression {
    @Override
    public ValueType type() {
      return ValueType.of(column);
    }
  }

  /**
   * A value in the text of the filter.
   *
   * @param value as the store keeps it: {@code String}, {@code Long}, {@code Double}, {@code
   *     byte[]} or null
   */
  record Constant(ValueType type, @Nullable Object value) implements Expression {}

  /** Two values of one type, compared. */
  record Comparison(Operator operator, Expression left, Expression right) implements Condition {}

  /** Whether a value is absent. */
  record IsNull(Expression operand) implements Condition {}

  record Not(Expression operand) implements Condition {}

  /** Two conditions or more, all of which must hold. */
  record And(List<Expression> terms) implements Condition {}

  /** Two conditions or more, one of which must hold. */
  record Or(List<Expression> terms) implements Condition {}

  /** An expression that holds or does not. */
  sealed interface Condition extends Expression {
    @Override
    default ValueType type() {
      return ValueType.BOOLEAN;
    }
  }
}
