package dev.syncline.backend.query;

import dev.syncline.backend.query.Condition.Junction;
import dev.syncline.backend.query.Condition.Not;
import dev.syncline.backend.query.Expression.Constant;
import dev.syncline.backend.query.Token.Kind;
import dev.syncline.backend.table.ServedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code $filter} or an {@code $orderby}, of OData 3 or 4:
 *
 * <pre>
 * expression := unary (operator unary)*
 * operator   := 'or' | 'and' | 'eq' 'ne' 'lt' 'le' 'gt' 'ge' | 'add' 'sub' | 'mul' 'div' 'mod'
 * unary      := ('not' | '-') unary | member
 * member     := operand ('in' list)*
 * order      := expression ('asc' | 'desc')? (',' order)?
 * </pre>
 *
 * Operators are listed from the loosest to the tightest; {@code in} is OData 4's. Words are in
 * lower case, names of columns in any. {@link OperandParser} has the rest, {@link Limits} how much
 * it may be.
 */
public final class ODataParser {

  private final Tokens tokens;
  private final Limits limits;
  private final Dialect dialect;
  private final Typing typing;
  private final OperandParser operands;

  private ODataParser(String text, Dialect dialect, ServedTable table, int mostParts) {
    Limits.require(text);
    this.limits = new Limits(mostParts);
    this.tokens = new Tokens(text, dialect);
    this.dialect = dialect;
    this.typing = new Typing(dialect);
    this.operands = new OperandParser(table, dialect, tokens, limits, this::expression);
  }

  /**
   * The condition that a {@code $filter} says.
   *
   * @param text decoded
   * @throws QueryException if it says none on this table, with the place in the text
   */
  public static Expression filter(String text, Dialect dialect, ServedTable table) {
    ODataParser parser = new ODataParser(text, dialect, table, Limits.MOST_PARTS);
    Token first = parser.tokens.peek();
    Expression filter = parser.expression();
    parser.requireEnd();
    return Typing.condition(filter, first);
  }

  /**
   * The order that an {@code $orderby} says.
   *
   * @param text decoded
   * @throws QueryException if it says none on this table, with the place in the text
   */
  static List<Order> orders(String text, Dialect dialect, ServedTable table) {
    ODataParser parser = new ODataParser(text, dialect, table, Limits.MOST_PARTS_OF_ORDER);
    List<Order> orders = new ArrayList<>();
    do {
      orders.add(parser.order());
    } while (parser.tokens.takes(Kind.COMMA));
    parser.requireEnd();
    return orders;
  }

  private Order order() {
    Token first = tokens.peek();
    Expression value = expression();
    if (value instanceof Constant) {
      throw QueryException.at(first.index(), "A constant orders nothing. Name a column");
    }
    String direction = tokens.peek().is(Kind.NAME) ? tokens.peek().text() : "";
    boolean descending = direction.equalsIgnoreCase("desc");
    if (descending || direction.equalsIgnoreCase("asc")) {
      tokens.take();
    }
    return new Order(value, descending);
  }

  private void requireEnd() {
    Token rest = tokens.peek();
    if (!rest.is(Kind.END)) {
      String word = QueryException.shortened(rest.text());
      String nearest = Suggestion.nearest(Operator.words(), word);
      throw QueryException.at(
          rest.index(),
          "Unexpected '%s'. %s"
              .formatted(
                  word, nearest == null ? "Operator expected" : "Did you mean " + nearest + "?"));
    }
  }

  private Expression expression() {
    return expression(Operator.LOOSEST);
  }

  private Expression expression(int loosest) {
    Token start = tokens.peek();
    Expression left = unary();
    for (Operator next = operator(loosest); next != null; next = operator(loosest)) {
      left = next.isLogical() ? junction(next, left, start) : operation(next, left);
    }
    return left;
  }

  private @Nullable Operator operator(int loosest) {
    Token word = tokens.peek();
    Operator operator = word.is(Kind.NAME) ? Operator.of(word.text()) : null;
    return operator == null || operator.precedence < loosest ? null : operator;
  }

  private Expression operation(Operator operator, Expression left) {
    Token word = tokens.take();
    Expression right = expression(operator.precedence + 1);
    return limits.part(typing.operation(operator, left, right, word), word);
  }

  /** All that the word joins, however much it is: its terms lie side by side. */
  private Expression junction(Operator operator, Expression first, Token start) {
    Token word = tokens.peek();
    List<Expression> terms = new ArrayList<>();
    addTerm(operator, first, start, terms);
    while (tokens.peek().isWord(operator.word())) {
      tokens.take();
      Token next = tokens.peek();
      addTerm(operator, expression(operator.precedence + 1), next, terms);
    }
    return limits.part(Junctions.of(operator, terms), word);
  }

  private static void addTerm(
      Operator operator, Expression term, Token start, List<Expression> terms) {
    if (term instanceof Junction same && same.operator() == operator) {
      terms.addAll(same.operands());
    } else {
      terms.add(Typing.condition(term, start));
    }
  }

  private Expression unary() {
    Token token = tokens.peek();
    if (token.isWord("not")) {
      tokens.take();
      Token operand = tokens.peek();
      Expression negated = limits.within(token, this::unary);
      return limits.part(new Not(Typing.condition(negated, operand)), token);
    }
    if (token.isMark('-')) {
      tokens.take();
      return tokens.peek().is(Kind.NUMBER) ? negativeNumber(token) : negated(token);
    }
    return member(operands.operand());
  }

  /** A literal with its sign, as which it may stand before a list. */
  private Expression negativeNumber(Token minus) {
    Expression number = Literals.number(minus, "-" + tokens.take().text());
    return member(limits.part(number, minus));
  }

  private Expression negated(Token minus) {
    Expression operand = limits.within(minus, this::unary);
    return limits.part(typing.negation(operand, minus), minus);
  }

  private Expression member(Expression first) {
    Expression operand = first;
    while (tokens.peek().isWord("in")) {
      Token word = tokens.take();
      if (dialect == Dialect.ZUMO2) {
        throw QueryException.at(word.index(), "There is no 'in'. Join comparisons with or");
      }
      operand = limits.part(typing.in(operand, operands.list(), word), word);
    }
    return operand;
  }
}
