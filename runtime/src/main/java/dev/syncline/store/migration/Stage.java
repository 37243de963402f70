package dev.syncline.store.migration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The columns after one step on the way from a stored table to the model's.
 *
 * @param missing columns that expressions read and that are not there: null
 */
record Stage(List<Term> terms, Set<String> missing) {

  Stage {
    terms = List.copyOf(terms);
    missing = Set.copyOf(missing);
  }

  Set<String> names() {
    return names(term -> true);
  }

  /** The columns for which the condition holds, in order. */
  Set<String> names(Predicate<Term> condition) {
    return terms.stream()
        .filter(condition)
        .map(Term::name)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** The rows after the step. */
  String select(String rowsBefore) {
    String all = terms.stream().map(Term::text).collect(joining(", "));
    return "SELECT " + all + " FROM " + whole(rowsBefore);
  }

  private String whole(String rows) {
    if (missing.isEmpty()) {
      return rows;
    }
    String nulls = missing.stream().map(it -> ", NULL AS " + Term.quoted(it)).collect(joining());
    return "(SELECT *" + nulls + " FROM " + rows + ")";
  }
}
