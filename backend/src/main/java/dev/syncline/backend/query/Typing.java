package dev.syncline.backend.query;

import dev.syncline.backend.query.Condition.Comparison;
import dev.syncline.backend.query.Condition.In;
import dev.syncline.backend.query.Condition.IsNull;
import dev.syncline.backend.query.Condition.Junction;
import dev.syncline.backend.query.Condition.Not;
import dev.syncline.backend.query.Expression.Arithmetic;
import dev.syncline.backend.query.Expression.Cast;
import dev.syncline.backend.query.Expression.Constant;
import java.util.ArrayList;
import java.util.List;

/**
 * What operators mean for operands of their types. A literal stands for a value of the type that it
 * meets, if it can; other operands are brought to a type that both can be.
 */
final class Typing {

  private final Dialect dialect;

  Typing(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The expression, if it holds or does not. */
  static Expression condition(Expression expression, Token start) {
    if (expression.type() != ValueType.BOOLEAN) {
      throw QueryException.at(
          start.index(),
          "Condition expected, not %s. Compare it with eq, ne, lt, le, gt or ge"
              .formatted(expression.type()));
    }
    return expression;
  }

  Expression operation(Operator operator, Expression left, Expression right, Token word) {
    return operator.isComparison()
        ? comparison(operator, left, right, word)
        : arithmetic(operator, left, right, word);
  }

  private Expression comparison(Operator operator, Expression left, Expression right, Token word) {
    boolean nothing = isNothing(left) || isNothing(right);
    Expression something = isNothing(right) ? left : right;
    if (nothing && operator == Operator.EQ) {
      return new IsNull(something);
    }
    if (nothing && operator == Operator.NE) {
      return new Not(new IsNull(something));
    }
    if (operator.isOrdering() && Ordinals.rank(left, right)) {
      return new Comparison(operator, Ordinals.of(left, right), Ordinals.of(right, left));
    }
    ValueType type = common(left, right, word);
    return new Comparison(operator, as(type, left), as(type, right));
  }

  /** The value is one of the list: one of them is equal to it or, as it may be, both are null. */
  Expression in(Expression operand, List<Expression> list, Token word) {
    List<Expression> values = new ArrayList<>();
    List<Expression> terms = new ArrayList<>();
    Expression compared = operand;
    for (Expression value : list) {
      Expression term = comparison(Operator.EQ, operand, value, word);
      if (term instanceof Comparison equal && (values.isEmpty() || equal.left() == compared)) {
        compared = equal.left();
        values.add(equal.right());
      } else {
        terms.add(term);
      }
    }
    terms.add(0, new In(compared, values));
    return terms.size() == 1 ? terms.get(0) : new Junction(Operator.OR, terms);
  }

  private Expression arithmetic(Operator operator, Expression left, Expression right, Token word) {
    requireNumber(left, operator, word);
    requireNumber(right, operator, word);
    ValueType type = common(left, right, word);
    return new Arithmetic(type, operator, as(type, left), as(type, right));
  }

  /** The number with the other sign: what is left of zero when it is taken away. */
  Expression negation(Expression operand, Token minus) {
    return arithmetic(Operator.SUB, Literals.integer(0), operand, minus);
  }

  private void requireNumber(Expression operand, Operator operator, Token word) {
    if (!operand.type().isNumber() && !isNothing(operand)) {
      throw QueryException.at(
          word.index(),
          "%s needs numbers, not %s. A number is written %s"
              .formatted(
                  word.text().equals("-") ? "-" : operator.word(),
                  operand.type(),
                  ValueType.FLOATING.example(dialect)));
    }
  }

  private ValueType common(Expression left, Expression right, Token word) {
    ValueType ofLeft = readAs(right.type(), left, word);
    ValueType ofRight = readAs(left.type(), right, word);
    ValueType common = ValueType.common(ofLeft, ofRight);
    if (common == null) {
      Expression something = left instanceof Constant ? right : left;
      throw QueryException.at(
          word.index(),
          "%s cannot compare %s with %s. Compare %s with its like, such as %s"
              .formatted(
                  word.text(),
                  left.type(),
                  right.type(),
                  something.type(),
                  something.type().example(dialect)));
    }
    return common;
  }

  /** The type of an operand beside one of the given type. */
  private ValueType readAs(ValueType type, Expression operand, Token word) {
    if (!(operand instanceof Constant literal) || !Literals.isReadable(type, literal)) {
      return operand.type();
    }
    Constant read = Literals.as(type, literal);
    if (read == null && literal.type() == ValueType.TEXT) {
      throw QueryException.at(
          word.index(),
          "'%s' is not %s, such as %s"
              .formatted(QueryException.shortened(literal.text()), type, type.example(dialect)));
    }
    return read == null ? operand.type() : type;
  }

  /** The operand as a value of this type, which it can be. */
  static Expression as(ValueType type, Expression operand) {
    boolean native64 = type == ValueType.FLOATING && operand.type() == ValueType.INTEGER;
    if (operand.type() == type || isNothing(operand) || native64) {
      return operand;
    }
    Constant read = operand instanceof Constant literal ? Literals.as(type, literal) : null;
    return read == null ? new Cast(type, operand) : read;
  }

  private static boolean isNothing(Expression expression) {
    return expression.type() == ValueType.NULL;
  }
}
