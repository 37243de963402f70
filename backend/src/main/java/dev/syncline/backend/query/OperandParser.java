package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Field;
import dev.syncline.backend.query.Token.Kind;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what stands between operators:
 *
 * <pre>
 * operand := literal | column | '(' expression ')'
 *          | function list | 'cast' '(' expression ',' type ')'
 * list    := '(' (expression (',' expression)*)? ')'
 * </pre>
 */
final class OperandParser {

  private final ServedTable table;
  private final Dialect dialect;
  private final Tokens tokens;
  private final Limits limits;
  private final Calls calls;
  private final Supplier<Expression> expression;

  OperandParser(
      ServedTable table,
      Dialect dialect,
      Tokens tokens,
      Limits limits,
      Supplier<Expression> expression) {
    this.table = table;
    this.dialect = dialect;
    this.tokens = tokens;
    this.limits = limits;
    this.calls = new Calls(dialect);
    this.expression = expression;
  }

  Expression operand() {
    Token token = tokens.take();
    Expression operand =
        switch (token.kind()) {
          case TEXT, MOMENT, TIME, DURATION, GUID -> Literals.of(token, dialect);
          case NUMBER -> Literals.number(token, token.text());
          case NAME -> named(token);
          case OPEN -> parenthesised(token);
          case CLOSE, COMMA, MARK, END ->
              throw QueryException.at(
                  token.index(), "Expression expected. Write a column, a literal or a function");
        };
    return limits.part(operand, token);
  }

  private Expression parenthesised(Token open) {
    Expression inner = limits.within(open, expression);
    tokens.require(Kind.CLOSE, "')' or operator expected");
    return inner;
  }

  /** Expressions in parentheses, perhaps none. */
  List<Expression> list() {
    Token open = tokens.require(Kind.OPEN, "'(' expected");
    List<Expression> values = new ArrayList<>();
    if (!tokens.peek().is(Kind.CLOSE)) {
      do {
        values.add(limits.within(open, expression));
      } while (tokens.takes(Kind.COMMA));
    }
    tokens.require(Kind.CLOSE, "')' or ',' expected");
    return values;
  }

  private Expression named(Token name) {
    if (tokens.peek().is(Kind.OPEN)) {
      return dialect == Dialect.DATASYNC && name.isWord("cast") ? cast() : call(name);
    }
    int position = table.position(name.text());
    return position < 0 ? constant(name) : new Field(table.columns().get(position));
  }

  private Expression call(Token name) {
    Function function = calls.function(name);
    return calls.call(function, list(), name);
  }

  private Expression cast() {
    Token open = tokens.require(Kind.OPEN, "'(' expected");
    Expression operand = limits.within(open, expression);
    tokens.require(Kind.COMMA, "',' and a type expected");
    Token type = tokens.take();
    tokens.require(Kind.CLOSE, "')' expected");
    return Casts.cast(operand, type);
  }

  private Expression constant(Token name) {
    return switch (name.text()) {
      case "true" -> Literals.bool(true);
      case "false" -> Literals.bool(false);
      case "null" -> Literals.nothing();
      case "INF" -> Literals.floating(Double.POSITIVE_INFINITY);
      case "NaN" -> Literals.floating(Double.NaN);
      default -> throw QueryException.at(name.index(), unknown(name.text()));
    };
  }

  private String unknown(String word) {
    return Operator.of(word) == null
        ? unknownColumn(table, word)
        : "Expression expected before " + word;
  }

  static String unknownColumn(ServedTable table, String name) {
    List<String> known = table.columns().list().stream().map(Column::name).toList();
    return "Table %s has no column %s. %s"
        .formatted(table.name(), QueryException.shortened(name), Suggestion.among(known, name));
  }
}
