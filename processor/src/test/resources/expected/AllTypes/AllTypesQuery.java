package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.DateColumn;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntColumn;
import dev.syncline.query.LongColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link AllTypes}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class AllTypesQuery {
  public static final TextColumn<AllTypes> TEXT = new TextColumn<>(AllTypesSchema.TEXT);
  public static final TextColumn<AllTypes> KEY = new TextColumn<>(AllTypesSchema.KEY);
  public static final BooleanColumn<AllTypes> FLAG = new BooleanColumn<>(AllTypesSchema.FLAG);
  public static final BooleanColumn<AllTypes> MAYBE_FLAG =
      new BooleanColumn<>(AllTypesSchema.MAYBE_FLAG);
  public static final IntColumn<AllTypes> SMALL = new IntColumn<>(AllTypesSchema.SMALL);
  public static final IntColumn<AllTypes> MAYBE_SMALL = new IntColumn<>(AllTypesSchema.MAYBE_SMALL);
  public static final LongColumn<AllTypes> LARGE = new LongColumn<>(AllTypesSchema.LARGE);
  public static final LongColumn<AllTypes> MAYBE_LARGE =
      new LongColumn<>(AllTypesSchema.MAYBE_LARGE);
  public static final DoubleColumn<AllTypes> REAL = new DoubleColumn<>(AllTypesSchema.REAL);
  public static final DoubleColumn<AllTypes> MAYBE_REAL =
      new DoubleColumn<>(AllTypesSchema.MAYBE_REAL);
  public static final InstantColumn<AllTypes> INSTANT = new InstantColumn<>(AllTypesSchema.INSTANT);
  public static final DateColumn<AllTypes> DATE = new DateColumn<>(AllTypesSchema.DATE);
  public static final EnumColumn<AllTypes, AllTypes.Size> SIZE =
      new EnumColumn<>(AllTypesSchema.SIZE);
  public static final EnumColumn<AllTypes, DayOfWeek> DAY = new EnumColumn<>(AllTypesSchema.DAY);
  public static final InstantColumn<AllTypes> BORN = new InstantColumn<>(AllTypesSchema.BORN);
  public static final InstantColumn<AllTypes> CHANGED = new InstantColumn<>(AllTypesSchema.CHANGED);
  public static final TextColumn<AllTypes> ETAG = new TextColumn<>(AllTypesSchema.ETAG);

  private AllTypesQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<AllTypes> where(WirePredicate<AllTypes> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<AllTypes> where(Predicate<AllTypes> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<AllTypes> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<AllTypes> count() {
    return Aggregate.count();
  }
}
