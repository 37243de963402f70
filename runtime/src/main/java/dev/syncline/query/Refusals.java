package dev.syncline.query;

import dev.syncline.error.FilterException;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a filter is refused that a dialect cannot say: by the names of what it is about. */
record Refusals(String table, ODataDialect dialect) {

  /** Refuses the whole. */
  FilterException ofAll(String reason) {
    return new FilterException(table, dialect.protocol(), null, null, reason);
  }

  /** Refuses what is asked of a term. */
  FilterException of(Term term, String reason) {
    return new FilterException(table, dialect.protocol(), column(term), null, reason);
  }

  /** Refuses what is to be computed. */
  FilterException of(Call call, String reason) {
    String function = words(call.function());
    return new FilterException(table, dialect.protocol(), column(call), function, reason);
  }

  /** The function, as messages name it. */
  static String words(Function function) {
    return function.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The term, as messages name it. */
  static String subject(Term term) {
    return term instanceof Cell cell ? "column " + cell.column().name() : "what is computed";
  }

  /** The column that is computed with first; null of constants alone. */
  private static @Nullable String column(Term term) {
    Term first = term;
    while (first instanceof Call call) {
      first = call.arguments().get(0);
    }
    return first instanceof Cell cell ? cell.column().name() : null;
  }
}
