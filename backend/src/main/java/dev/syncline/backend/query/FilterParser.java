package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.And;
import dev.syncline.backend.query.Expression.Comparison;
import dev.syncline.backend.query.Expression.Field;
import dev.syncline.backend.query.Expression.IsNull;
import dev.syncline.backend.query.Expression.Not;
import dev.syncline.backend.query.Expression.Or;
import dev.syncline.backend.query.Token.Kind;
import dev.syncline.backend.table.ServedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a {@code $filter}:
 *
 * <pre>
 * or         := and ('or' and)*
 * and        := comparison ('and' comparison)*
 * comparison := unary (('eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge') unary)?
 * unary      := 'not' unary | '-' number | primary
 * primary    := literal | column | '(' or ')'
 * </pre>
 *
 * Words are in lower case. What is nested too deep or too long is refused before it costs anything.
 */
public final class FilterParser {

  static final int DEEPEST = 64;
  static final int LONGEST = 32_768;

  private static final Set<String> ARITHMETIC = Set.of("add", "sub", "mul", "div", "mod");

  private final ServedTable table;
  private final Tokens tokens;
  private int depth;

  private FilterParser(ServedTable table, String text) {
    this.table = table;
    this.tokens = new Tokens(text);
  }

  /**
   * The condition that the text says.
   *
   * @throws QueryException if it says none on this table
   */
  public static Expression parse(ServedTable table, String text) {
    if (text.length() > LONGEST) {
      throw new QueryException("A filter has at most " + LONGEST + " characters");
    }
    return new FilterParser(table, text).whole();
  }

  private Expression whole() {
    Token first = tokens.peek();
    Expression filter = or();
    Token rest = tokens.peek();
    if (!rest.is(Kind.END)) {
      throw unexpected(rest);
    }
    return condition(filter, first);
  }

  private Expression or() {
    return joined("or", this::and, Or::new);
  }

  private Expression and() {
    return joined("and", this::comparison, And::new);
  }

  private Expression joined(
      String word, Supplier<Expression> part, Function<List<Expression>, Expression> join) {
    Token start = tokens.peek();
    Expression first = part.get();
    if (!tokens.peek().isWord(word)) {
      return first;
    }
    List<Expression> terms = new ArrayList<>(List.of(condition(first, start)));
    while (tokens.peek().isWord(word)) {
      tokens.take();
      start = tokens.peek();
      terms.add(condition(part.get(), start));
    }
    return join.apply(List.copyOf(terms));
  }

  private Expression comparison() {
    Expression left = unary();
    Token word = tokens.peek();
    Operator operator = word.is(Kind.NAME) ? Operator.of(word.text()) : null;
    if (operator == null) {
      return left;
    }
    tokens.take();
    Expression right = unary();
    return compared(
        operator,
        Literals.as(right.type(), left, word),
        Literals.as(left.type(), right, word),
        word);
  }

  private static Expression compared(
      Operator operator, Expression left, Expression right, Token word) {
    boolean nothing = left.type() == ValueType.NULL || right.type() == ValueType.NULL;
    Expression something = right.type() == ValueType.NULL ? left : right;
    if (nothing && operator == Operator.EQ) {
      return new IsNull(something);
    }
    if (nothing && operator == Operator.NE) {
      return new Not(new IsNull(something));
    }
    if (!nothing && left.type() != right.type()) {
      throw QueryException.at(
          word.index(),
          "%s cannot compare %s with %s".formatted(word.text(), left.type(), right.type()));
    }
    return new Comparison(operator, left, right);
  }

  private Expression unary() {
    Token token = tokens.peek();
    if (token.isWord("not")) {
      tokens.take();
      Token operand = tokens.peek();
      return new Not(condition(deeper(token, this::unary), operand));
    }
    if (token.isMark('-')) {
      tokens.take();
      Token number = tokens.take();
      if (!number.is(Kind.NUMBER)) {
        throw QueryException.at(number.index(), "Number expected");
      }
      return Literals.number(number, true);
    }
    return primary();
  }

  private Expression primary() {
    Token token = tokens.take();
    return switch (token.kind()) {
      case TEXT -> Literals.text(token);
      case NUMBER -> Literals.number(token, false);
      case INSTANT -> Literals.instant(token);
      case NAME -> named(token);
      case OPEN -> nested(token);
      case CLOSE, MARK, END -> throw QueryException.at(token.index(), "Expression expected");
    };
  }

  private Expression nested(Token open) {
    Expression inner = deeper(open, this::or);
    Token close = tokens.take();
    if (!close.is(Kind.CLOSE)) {
      throw QueryException.at(close.index(), "')' or operator expected");
    }
    return inner;
  }

  private Expression deeper(Token token, Supplier<Expression> part) {
    if (++depth > DEEPEST) {
      throw QueryException.at(token.index(), "Nested deeper than " + DEEPEST);
    }
    Expression inner = part.get();
    depth--;
    return inner;
  }

  private Expression named(Token token) {
    if (tokens.peek().is(Kind.OPEN)) {
      throw QueryException.at(
          token.index(), "Function " + token.text() + " is not supported by this server");
    }
    return switch (token.text()) {
      case "true" -> Literals.bool(true);
      case "false" -> Literals.bool(false);
      case "null" -> Literals.nothing();
      default -> field(token);
    };
  }

  private Expression field(Token token) {
    int position = table.position(token.text());
    if (position < 0) {
      throw QueryException.at(
          token.index(), "Table %s has no column %s".formatted(table.name(), token.text()));
    }
    return new Field(table.columns().get(position));
  }

  private static Expression condition(Expression expression, Token start) {
    if (expression.type() != ValueType.BOOLEAN) {
      throw QueryException.at(start.index(), "Condition expected, not " + expression.type());
    }
    return expression;
  }

  private static QueryException unexpected(Token token) {
    String what =
        ARITHMETIC.contains(token.text()) ? "Operator %s is not supported" : "Unexpected '%s'";
    return QueryException.at(token.index(), what.formatted(token.text()));
  }
}
