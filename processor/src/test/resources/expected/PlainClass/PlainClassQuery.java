package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.IntColumn;
import dev.syncline.query.LongColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link PlainClass}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PlainClassQuery {
  public static final TextColumn<PlainClass> ID = new TextColumn<>(PlainClassSchema.ID);
  public static final TextColumn<PlainClass> TITLE = new TextColumn<>(PlainClassSchema.TITLE);
  public static final BooleanColumn<PlainClass> DONE = new BooleanColumn<>(PlainClassSchema.DONE);
  public static final IntColumn<PlainClass> RATING = new IntColumn<>(PlainClassSchema.RATING);
  public static final TextColumn<PlainClass> VERSION = new TextColumn<>(PlainClassSchema.VERSION);
  public static final LongColumn<PlainClass> WEIGHT = new LongColumn<>(PlainClassSchema.WEIGHT);
  public static final TextColumn<PlainClass> URL = new TextColumn<>(PlainClassSchema.URL);

  private PlainClassQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<PlainClass> where(WirePredicate<PlainClass> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<PlainClass> where(Predicate<PlainClass> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<PlainClass> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<PlainClass> count() {
    return Aggregate.count();
  }
}
