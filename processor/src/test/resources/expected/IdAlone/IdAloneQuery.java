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

/** Conditions and orderings on {@link IdAlone}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IdAloneQuery {
  public static final TextColumn<IdAlone> ID = new TextColumn<>(IdAloneSchema.ID);

  private IdAloneQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<IdAlone> where(WirePredicate<IdAlone> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<IdAlone> where(Predicate<IdAlone> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<IdAlone> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<IdAlone> count() {
    return Aggregate.count();
  }
}
