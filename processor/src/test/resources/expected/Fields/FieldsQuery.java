package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.DoubleColumn;
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

/** Conditions and orderings on {@link Fields}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class FieldsQuery {
  public static final TextColumn<Fields> ID = new TextColumn<>(FieldsSchema.ID);
  public static final TextColumn<Fields> TEXT = new TextColumn<>(FieldsSchema.TEXT);
  public static final BooleanColumn<Fields> DONE = new BooleanColumn<>(FieldsSchema.DONE);
  public static final InstantColumn<Fields> DUE_TIME = new InstantColumn<>(FieldsSchema.DUE_TIME);
  public static final IntColumn<Fields> RATING = new IntColumn<>(FieldsSchema.RATING);
  public static final DoubleColumn<Fields> WEIGHT = new DoubleColumn<>(FieldsSchema.WEIGHT);
  public static final IntColumn<Fields> CHANGES = new IntColumn<>(FieldsSchema.CHANGES);
  public static final TextColumn<Fields> VERSION = new TextColumn<>(FieldsSchema.VERSION);

  private FieldsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Fields> where(WirePredicate<Fields> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Fields> where(Predicate<Fields> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Fields> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Fields> count() {
    return Aggregate.count();
  }
}
