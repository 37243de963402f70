package dev.syncline.query;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Not;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import java.util.List;

/** How deep conditions lie in conditions, and what is computed in what is computed. */
final class Nesting {

  private Nesting() {}

  /** Whether no part of the condition lies deeper than so many levels, its own being the first. */
  static boolean isWithin(int levels, Condition condition) {
    if (levels == 0) {
      return false;
    } else if (condition instanceof And and) {
      return areWithin(levels - 1, and.terms());
    } else if (condition instanceof Or or) {
      return areWithin(levels - 1, or.terms());
    } else if (condition instanceof Not not) {
      return isWithin(levels - 1, not.term());
    } else if (condition instanceof IsNull isNull) {
      return isWithin(levels - 1, isNull.term());
    } else if (condition instanceof In in) {
      return isWithin(levels - 1, in.term());
    } else if (condition instanceof Match match) {
      return isWithin(levels - 1, match.text());
    }
    Comparison comparison = (Comparison) condition;
    return isWithin(levels - 1, comparison.left()) && isWithin(levels - 1, comparison.right());
  }

  private static boolean areWithin(int levels, List<Condition> conditions) {
    return conditions.stream().allMatch(it -> isWithin(levels, it));
  }

  private static boolean isWithin(int levels, Term term) {
    return !(term instanceof Call call)
        || (levels > 0 && call.arguments().stream().allMatch(it -> isWithin(levels - 1, it)));
  }
}
