package dev.syncline.backend.query;

import dev.syncline.backend.query.Condition.Comparison;
import dev.syncline.backend.query.Condition.In;
import dev.syncline.backend.query.Condition.Junction;
import dev.syncline.backend.query.Condition.Not;
import dev.syncline.backend.query.Expression.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins conditions. Where several ask whether one value is equal to a literal, they become a list,
 * which a database looks the value up in: of ten thousand terms it would make a long plan.
 */
final class Junctions {

  private final Operator operator;
  private final Operator listed;
  private final Map<Expression, List<Expression>> lists = new HashMap<>();

  private Junctions(Operator operator) {
    this.operator = operator;
    this.listed = operator == Operator.OR ? Operator.EQ : Operator.NE;
  }

  /** The terms, two or more, joined by {@code and} or {@code or}. */
  static Expression of(Operator operator, List<Expression> terms) {
    return new Junctions(operator).joined(terms);
  }

  private Expression joined(List<Expression> terms) {
    List<Expression> joined = new ArrayList<>();
    for (Expression term : terms) {
      if (!isListable(term) || isFirst((Comparison) term)) {
        joined.add(term);
      }
    }
    joined.replaceAll(term -> isListable(term) ? list((Comparison) term) : term);
    return joined.size() == 1 ? joined.get(0) : new Junction(operator, joined);
  }

  private boolean isListable(Expression term) {
    return term instanceof Comparison comparison
        && comparison.operator() == listed
        && comparison.right() instanceof Constant;
  }

  /** Puts the literal into the list of its value, and says whether it began one. */
  private boolean isFirst(Comparison term) {
    List<Expression> list = lists.computeIfAbsent(term.left(), left -> new ArrayList<>());
    list.add(term.right());
    return list.size() == 1;
  }

  private Expression list(Comparison first) {
    List<Expression> list = lists.getOrDefault(first.left(), List.of());
    if (list.size() == 1) {
      return first;
    }
    In in = new In(first.left(), list);
    return operator == Operator.OR ? in : new Not(in);
  }
}
