package dev.syncline.query;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Place;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which index serves a query best: the columns whose value it names, then the one of which it names
 * a range or, without such, those that it orders by.
 *
 * @param columns their names; none where no index of columns helps
 */
public record IndexAdvice(List<String> columns) {

  private static final String SEPARATOR = ", ";
  private static final Pattern COMMENT = Pattern.compile("/\\* indexed: (.*?) \\*/");

  /** Whether an index matters: no row is read where one of no values is asked for. */
  static boolean isNeeded(Query<?> query) {
    return conditions(query).stream().noneMatch(it -> it instanceof In in && in.values().isEmpty());
  }

  static IndexAdvice of(Query<?> query) {
    List<Condition> conditions = conditions(query);
    Set<String> columns = new LinkedHashSet<>();
    conditions.forEach(it -> addTo(columns, named(it)));
    Term range = range(conditions);
    if (range != null) {
      addTo(columns, range);
    } else {
      ordered(query).forEach(it -> addTo(columns, it));
    }
    return new IndexAdvice(List.copyOf(columns));
  }

  private static List<Condition> conditions(Query<?> query) {
    List<Condition> conditions = new ArrayList<>();
    if (query.condition() != null) {
      collect(query.condition().condition(), conditions);
    }
    return conditions;
  }

  /** What is ordered by, as far as an index has that order. */
  private static List<Term> ordered(Query<?> query) {
    List<Term> terms = new ArrayList<>();
    for (Order<?> order : query.orders()) {
      if (!order.putsNullsAsSqliteDoes() || order.isByDeclaration()) {
        break;
      }
      if (!order.isById()) {
        terms.add(order.term());
      }
    }
    return terms;
  }

  private static void collect(Condition condition, List<Condition> all) {
    if (condition instanceof And and) {
      and.terms().forEach(it -> collect(it, all));
    } else {
      all.add(condition);
    }
  }

  private static void addTo(Set<String> columns, @Nullable Term term) {
    if (term instanceof Cell cell) {
      columns.add(cell.column().name());
    }
  }

  /** What has to have certain values. */
  private static @Nullable Term named(Condition condition) {
    if (condition instanceof In in) {
      return in.term();
    } else if (condition instanceof IsNull isNull) {
      return isNull.term();
    }
    return condition instanceof Comparison comparison && comparison.operator() == Operator.EQ
        ? comparedWithConstant(comparison)
        : null;
  }

  /** What has to lie in a range first. */
  private static @Nullable Term range(List<Condition> conditions) {
    for (Condition condition : conditions) {
      Term term = ranged(condition);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /** What has to lie in a range, as texts do that begin alike. */
  private static @Nullable Term ranged(Condition condition) {
    if (condition instanceof Match match && match.place() == Place.START) {
      return match.text();
    }
    return condition instanceof Comparison comparison
            && comparison.operator() != Operator.EQ
            && comparison.operator() != Operator.NE
        ? comparedWithConstant(comparison)
        : null;
  }

  private static @Nullable Term comparedWithConstant(Comparison comparison) {
    return comparison.right() instanceof Constant ? comparison.left() : null;
  }

  /** Says in a statement that its query is expected to be indexed. */
  String comment() {
    String names = String.join(SEPARATOR, columns).replace("*/", "* /");
    return " /* indexed: " + names + " */";
  }

  /** What a statement says, if its query is expected to be indexed. */
  public static Optional<IndexAdvice> in(String sql) {
    Matcher comment = COMMENT.matcher(sql);
    return comment.find() ? Optional.of(named(comment.group(1))) : Optional.empty();
  }

  private static IndexAdvice named(String columns) {
    return new IndexAdvice(columns.isEmpty() ? List.of() : List.of(columns.split(SEPARATOR)));
  }
}
