package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link LastWriterWins}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LastWriterWinsQuery {
  public static final TextColumn<LastWriterWins> ID = new TextColumn<>(LastWriterWinsSchema.ID);
  public static final TextColumn<LastWriterWins> VALUE =
      new TextColumn<>(LastWriterWinsSchema.VALUE);

  private LastWriterWinsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<LastWriterWins> where(WirePredicate<LastWriterWins> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<LastWriterWins> where(Predicate<LastWriterWins> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<LastWriterWins> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<LastWriterWins> count() {
    return Aggregate.count();
  }
}
