package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link KotlinData}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class KotlinDataQuery {
  public static final TextColumn<KotlinData> ID = new TextColumn<>(KotlinDataSchema.ID);
  public static final TextColumn<KotlinData> TEXT = new TextColumn<>(KotlinDataSchema.TEXT);
  public static final BooleanColumn<KotlinData> IS_DONE =
      new BooleanColumn<>(KotlinDataSchema.IS_DONE);
  public static final IntColumn<KotlinData> RATING = new IntColumn<>(KotlinDataSchema.RATING);
  public static final InstantColumn<KotlinData> DUE_AT =
      new InstantColumn<>(KotlinDataSchema.DUE_AT);
  public static final BooleanColumn<KotlinData> IS_OPEN =
      new BooleanColumn<>(KotlinDataSchema.IS_OPEN);
  public static final TextColumn<KotlinData> VERSION = new TextColumn<>(KotlinDataSchema.VERSION);

  private KotlinDataQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<KotlinData> where(WirePredicate<KotlinData> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<KotlinData> where(Predicate<KotlinData> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<KotlinData> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<KotlinData> count() {
    return Aggregate.count();
  }
}
