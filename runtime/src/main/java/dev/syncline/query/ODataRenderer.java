package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Not;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition as the text of an OData {@code $filter}, not yet percent-encoded. Text values are
 * quoted with their quotes doubled, so no value can become a part of the expression.
 */
public final class ODataRenderer {

  /** Servers read filters by calls within calls, and none needs that many. */
  private static final int DEEPEST = 400;

  private final ODataDialect dialect;
  private final ODataTerms terms;

  private ODataRenderer(ODataDialect dialect) {
    this.dialect = dialect;
    this.terms = new ODataTerms(dialect);
  }

  /**
   * The condition as the dialect says it.
   *
   * @throws QueryException if the condition names a column that the server does not know, or
   *     computes what the dialect does not
   */
  public static String render(WirePredicate<?> predicate, ODataDialect dialect) {
    return new ODataRenderer(dialect).text(predicate.condition(), 1);
  }

  private String text(Condition condition, int depth) {
    if (depth > DEEPEST) {
      throw new QueryException(
          "A condition can be nested " + DEEPEST + " levels deep. Pull more and ask here.");
    }
    if (condition instanceof And and) {
      return join(and.terms(), " and ", "(1 eq 1)", depth);
    } else if (condition instanceof Or or) {
      return join(or.terms(), " or ", "(1 eq 0)", depth);
    } else if (condition instanceof Not not) {
      return "not (" + text(not.term(), depth + 1) + ")";
    } else if (condition instanceof IsNull isNull) {
      return "(" + terms.text(isNull.term()) + " eq null)";
    } else if (condition instanceof In in) {
      return in(in);
    } else if (condition instanceof Match match) {
      String text = terms.text(match.text());
      return dialect.match(match.place(), text, quoted(match.part()));
    }
    return comparison((Comparison) condition);
  }

  private String join(List<Condition> conditions, String operator, String ofNone, int depth) {
    return conditions.isEmpty()
        ? ofNone
        : conditions.stream()
            .map(it -> text(it, depth + 1))
            .collect(Collectors.joining(operator, "(", ")"));
  }

  private String in(In in) {
    List<String> values = in.values().stream().map(terms::text).collect(Collectors.toList());
    return values.isEmpty() ? "(1 eq 0)" : dialect.in(terms.text(in.term()), values);
  }

  private String comparison(Comparison comparison) {
    String left = terms.text(comparison.left());
    return "(" + left + word(comparison.operator()) + terms.text(comparison.right()) + ")";
  }

  private static String word(Operator operator) {
    return switch (operator) {
      case EQ -> " eq ";
      case NE -> " ne ";
      case LT -> " lt ";
      case LE -> " le ";
      case GT -> " gt ";
      case GE -> " ge ";
    };
  }

  /** A text as OData says it. */
  public static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
