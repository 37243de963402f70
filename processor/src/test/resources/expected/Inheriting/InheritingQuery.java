package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.Filter;
import dev.syncline.query.LongColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Inheriting}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class InheritingQuery {
  public static final TextColumn<Inheriting> ID = new TextColumn<>(InheritingSchema.ID);
  public static final LongColumn<Inheriting> VALUE = new LongColumn<>(InheritingSchema.VALUE);
  public static final TextColumn<Inheriting> VERSION = new TextColumn<>(InheritingSchema.VERSION);
  public static final TextColumn<Inheriting> NAME = new TextColumn<>(InheritingSchema.NAME);

  private InheritingQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Inheriting> where(WirePredicate<Inheriting> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Inheriting> where(Predicate<Inheriting> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Inheriting> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Inheriting> count() {
    return Aggregate.count();
  }
}
