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

/** Conditions and orderings on {@link Indexed.Owner}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Indexed_OwnerQuery {
  public static final TextColumn<Indexed.Owner> ID = new TextColumn<>(Indexed_OwnerSchema.ID);
  public static final TextColumn<Indexed.Owner> VERSION =
      new TextColumn<>(Indexed_OwnerSchema.VERSION);

  private Indexed_OwnerQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Indexed.Owner> where(WirePredicate<Indexed.Owner> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Indexed.Owner> where(Predicate<Indexed.Owner> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Indexed.Owner> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Indexed.Owner> count() {
    return Aggregate.count();
  }
}
