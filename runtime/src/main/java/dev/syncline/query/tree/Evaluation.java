package dev.syncline.query.tree;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Condition.Among;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Not;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Row;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a condition or a term is for one row, in memory: exactly what SQLite makes of it. What is
 * nested deeper than a thousand levels is refused by a {@link QueryException}.
 */
public final class Evaluation {

  /** Deeper than SQLite takes, and far from where a thread's stack ends. */
  private static final int DEEPEST = 1000;

  private final Row row;
  private final Function<Among, @Nullable Boolean> others;
  private int depth;

  private Evaluation(Row row, Function<Among, @Nullable Boolean> others) {
    this.row = row;
    this.others = others;
  }

  /**
   * Whether the row is chosen.
   *
   * @throws IllegalStateException if that depends on another table
   */
  public static boolean holds(Condition condition, Row row) {
    return holds(condition, row, Evaluation::refuse);
  }

  /**
   * Whether the row is chosen.
   *
   * @param others tells whether it is among the rows that another table gives
   */
  public static boolean holds(Condition condition, Row row, Predicate<Among> others) {
    return Boolean.TRUE.equals(new Evaluation(row, others::test).truth(condition));
  }

  /** Whether the row is chosen, or may be, as other tables are. */
  public static boolean mayHold(Condition condition, Row row) {
    boolean[] open = {false};
    Function<Among, @Nullable Boolean> unknown =
        among -> {
          open[0] = true;
          return null;
        };
    Boolean truth = new Evaluation(row, unknown).truth(condition);
    return truth == null ? open[0] : truth;
  }

  private static boolean refuse(Among among) {
    throw new IllegalStateException(
        "Only SQLite can tell whether a row is among those of " + among.ids().table());
  }

  /** The value for the row, as SQLite keeps it. */
  public static @Nullable Object value(Term term, Row row) {
    return new Evaluation(row, Evaluation::refuse).value(term);
  }

  /** How SQLite orders two values of one kind that it keeps. */
  public static Comparator<Object> order() {
    return StoredOrder::compare;
  }

  /** True, false, or null where it is unknown. */
  private @Nullable Boolean truth(Condition condition) {
    enter();
    Boolean truth = known(condition);
    depth--;
    return truth;
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new QueryException(
          "A condition is nested deeper than " + DEEPEST + " levels. Ask in several queries.");
    }
  }

  private @Nullable Boolean known(Condition condition) {
    if (condition instanceof And and) {
      return decided(and.terms(), false);
    } else if (condition instanceof Or or) {
      return decided(or.terms(), true);
    } else if (condition instanceof Not not) {
      return negated(truth(not.term()));
    } else if (condition instanceof IsNull isNull) {
      return value(isNull.term()) == null;
    } else if (condition instanceof In in) {
      return isOneOf(in);
    } else if (condition instanceof Match match) {
      return matches(match);
    } else if (condition instanceof Among among) {
      return others.apply(among);
    }
    return compares((Comparison) condition);
  }

  /** What one term that is so decides; else it is unknown if one of them is. */
  private @Nullable Boolean decided(List<Condition> terms, boolean decisive) {
    boolean unknown = false;
    for (Condition term : terms) {
      Boolean truth = truth(term);
      if (truth == null) {
        unknown = true;
      } else if (truth == decisive) {
        return decisive;
      }
    }
    return unknown ? null : !decisive;
  }

  private static @Nullable Boolean negated(@Nullable Boolean truth) {
    return truth == null ? null : !truth;
  }

  private @Nullable Boolean compares(Comparison comparison) {
    Object left = value(comparison.left());
    Object right = value(comparison.right());
    if (left == null || right == null) {
      return null;
    }
    return compares(StoredOrder.compare(left, right), comparison.operator());
  }

  private static boolean compares(int order, Operator operator) {
    return switch (operator) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }

  private @Nullable Boolean isOneOf(In in) {
    if (in.values().isEmpty()) {
      return false;
    }
    Object value = value(in.term());
    return value == null ? null : in.has(value);
  }

  private @Nullable Boolean matches(Match match) {
    String text = (String) value(match.text());
    if (text == null) {
      return null;
    }
    return switch (match.place()) {
      case START -> text.startsWith(match.part());
      case END -> text.endsWith(match.part());
      case ANYWHERE -> text.contains(match.part());
    };
  }

  private @Nullable Object value(Term term) {
    if (term instanceof Cell cell) {
      return row.get(row.columns().position(cell.column().name()));
    }
    return term instanceof Constant constant ? constant.value() : value((Call) term);
  }

  private @Nullable Object value(Call call) {
    enter();
    Object value = computed(call);
    depth--;
    return value;
  }

  private @Nullable Object computed(Call call) {
    Object[] values = new Object[call.arguments().size()];
    for (int i = 0; i < values.length; i++) {
      Object value = value(call.arguments().get(i));
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return Computation.of(call.function(), values);
  }
}
