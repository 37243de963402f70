package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.Filter;
import dev.syncline.query.IntColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Rules.All}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Rules_AllQuery {
  public static final TextColumn<Rules.All> ID = new TextColumn<>(Rules_AllSchema.ID);
  public static final IntColumn<Rules.All> BEST = new IntColumn<>(Rules_AllSchema.BEST);
  public static final TextColumn<Rules.All> VERSION = new TextColumn<>(Rules_AllSchema.VERSION);

  private Rules_AllQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Rules.All> where(WirePredicate<Rules.All> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Rules.All> where(Predicate<Rules.All> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Rules.All> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Rules.All> count() {
    return Aggregate.count();
  }
}
