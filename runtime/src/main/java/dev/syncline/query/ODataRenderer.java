package dev.syncline.query;

import dev.syncline.error.FilterException;
import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Not;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Term;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition as the text of an OData {@code $filter}, not yet percent-encoded. Text values are
 * quoted with their quotes doubled, so no value can become a part of the expression.
 */
public final class ODataRenderer {

  /** Servers read filters by calls within calls; ours reads all of this depth. */
  private static final int DEEPEST = 60;

  private final ODataDialect dialect;
  private final ODataTerms terms;

  private ODataRenderer(ODataDialect dialect, Refusals refusals) {
    this.dialect = dialect;
    this.terms = new ODataTerms(dialect, refusals);
  }

  /**
   * The condition as the dialect says it.
   *
   * @param table the table that is filtered, for messages
   * @throws FilterException if it names a column that the server does not have, computes what the
   *     dialect does not, compares with what has no spelling, or is nested too deep
   */
  public static String render(String table, WirePredicate<?> predicate, ODataDialect dialect) {
    Refusals refusals = new Refusals(table, dialect);
    if (!predicate.condition().amongs().isEmpty()) {
      throw refusals.ofAll("it asks what only this device knows. Pull more, and filter here.");
    }
    if (!Nesting.isWithin(DEEPEST, predicate.condition())) {
      throw refusals.ofAll(
          "it is nested more than " + DEEPEST + " levels deep. Pull more, and filter here.");
    }
    return new ODataRenderer(dialect, refusals).text(predicate.condition());
  }

  private String text(Condition condition) {
    if (condition instanceof And and) {
      return join(and.terms(), " and ", "(1 eq 1)");
    } else if (condition instanceof Or or) {
      return join(or.terms(), " or ", "(1 eq 0)");
    } else if (condition instanceof Not not) {
      return "not (" + text(not.term()) + ")";
    } else if (condition instanceof IsNull isNull) {
      return "(" + terms.text(isNull.term(), isNull.term()) + " eq null)";
    } else if (condition instanceof In in) {
      return in(in);
    } else if (condition instanceof Match match) {
      return match(match);
    }
    return comparison((Comparison) condition);
  }

  private String join(List<Condition> conditions, String operator, String ofNone) {
    return conditions.isEmpty()
        ? ofNone
        : conditions.stream().map(this::text).collect(Collectors.joining(operator, "(", ")"));
  }

  private String match(Match match) {
    String text = terms.text(match.text(), match.text());
    return dialect.match(match.place(), text, terms.quoted(match.part(), match.text()));
  }

  private String in(In in) {
    if (in.values().isEmpty()) {
      return "(1 eq 0)";
    }
    List<String> values =
        in.values().stream().map(it -> terms.text(it, in.term())).collect(Collectors.toList());
    return dialect.in(terms.text(in.term(), in.term()), values);
  }

  private String comparison(Comparison comparison) {
    Term left = comparison.left();
    Term right = comparison.right();
    return "("
        + terms.text(left, right)
        + word(comparison.operator())
        + terms.text(right, left)
        + ")";
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
