package dev.syncline.query;

import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;

/**
 * What has a date: a moment in time has that of UTC.
 *
 * @param <T> the model
 */
public sealed interface DateParts<T> permits DateColumn, DateTimeColumn, InstantColumn {

  /** What it says, whatever the table. */
  Term term();

  default IntegerValue<T, Long> year() {
    return IntegerValue.of(Function.YEAR, term());
  }

  /** From 1 to 12. */
  default IntegerValue<T, Long> month() {
    return IntegerValue.of(Function.MONTH, term());
  }

  /** The day of the month, from 1. */
  default IntegerValue<T, Long> day() {
    return IntegerValue.of(Function.DAY, term());
  }
}
