package dev.syncline.query;

import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;

/**
 * What has a time of day: a moment in time has that of UTC.
 *
 * @param <T> the model
 */
public sealed interface TimeParts<T> permits DateTimeColumn, InstantColumn, TimeColumn {

  /** What it says, whatever the table. */
  Term term();

  /** From 0 to 23. */
  default IntegerValue<T, Long> hour() {
    return IntegerValue.of(Function.HOUR, term());
  }

  default IntegerValue<T, Long> minute() {
    return IntegerValue.of(Function.MINUTE, term());
  }

  /** The second of the minute, without its fraction. */
  default IntegerValue<T, Long> second() {
    return IntegerValue.of(Function.SECOND, term());
  }
}
