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

/** Conditions and orderings on {@link NullMarkedModel.Marked}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_MarkedQuery {
  public static final TextColumn<NullMarkedModel.Marked> ID =
      new TextColumn<>(NullMarkedModel_MarkedSchema.ID);
  public static final TextColumn<NullMarkedModel.Marked> TEXT =
      new TextColumn<>(NullMarkedModel_MarkedSchema.TEXT);
  public static final TextColumn<NullMarkedModel.Marked> MAYBE_TEXT =
      new TextColumn<>(NullMarkedModel_MarkedSchema.MAYBE_TEXT);
  public static final BooleanColumn<NullMarkedModel.Marked> FLAG =
      new BooleanColumn<>(NullMarkedModel_MarkedSchema.FLAG);
  public static final IntColumn<NullMarkedModel.Marked> SMALL =
      new IntColumn<>(NullMarkedModel_MarkedSchema.SMALL);
  public static final LongColumn<NullMarkedModel.Marked> LARGE =
      new LongColumn<>(NullMarkedModel_MarkedSchema.LARGE);
  public static final DoubleColumn<NullMarkedModel.Marked> REAL =
      new DoubleColumn<>(NullMarkedModel_MarkedSchema.REAL);
  public static final InstantColumn<NullMarkedModel.Marked> INSTANT =
      new InstantColumn<>(NullMarkedModel_MarkedSchema.INSTANT);
  public static final DateColumn<NullMarkedModel.Marked> DATE =
      new DateColumn<>(NullMarkedModel_MarkedSchema.DATE);
  public static final DateColumn<NullMarkedModel.Marked> MAYBE_DATE =
      new DateColumn<>(NullMarkedModel_MarkedSchema.MAYBE_DATE);
  public static final EnumColumn<NullMarkedModel.Marked, DayOfWeek> DAY =
      new EnumColumn<>(NullMarkedModel_MarkedSchema.DAY);
  public static final TextColumn<NullMarkedModel.Marked> VERSION =
      new TextColumn<>(NullMarkedModel_MarkedSchema.VERSION);

  private NullMarkedModel_MarkedQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<NullMarkedModel.Marked> where(
      WirePredicate<NullMarkedModel.Marked> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<NullMarkedModel.Marked> where(
      Predicate<NullMarkedModel.Marked> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<NullMarkedModel.Marked> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<NullMarkedModel.Marked> count() {
    return Aggregate.count();
  }
}
