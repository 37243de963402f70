package dev.syncline.backend.query;

import java.util.List;
import java.util.stream.Stream;

/** An expression that holds or does not, or of which neither can be said. */
public sealed interface Condition extends Expression {

  @Override
  default ValueType type() {
    return ValueType.BOOLEAN;
  }

  /** Two values of one type, or two numbers, compared. */
  record Comparison(Operator operator, Expression left, Expression right) implements Condition {
    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** Whether a value is one of several; of none, it is not. */
  record In(Expression operand, List<Expression> values) implements Condition {
    @Override
    public List<Expression> operands() {
      return Stream.concat(Stream.of(operand), values.stream()).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.in(this);
    }
  }

  /** Whether a value is absent. */
  record IsNull(Expression operand) implements Condition {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.isNull(this);
    }
  }

  record Not(Expression operand) implements Condition {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Conditions joined: all of them must hold, or one of them. */
  record Junction(Operator operator, List<Expression> operands) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.junction(this);
    }
  }
}
