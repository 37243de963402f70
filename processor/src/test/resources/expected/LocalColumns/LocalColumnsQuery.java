package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link LocalColumns}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LocalColumnsQuery {
  public static final BooleanColumn<LocalColumns> OPENED =
      new BooleanColumn<>(LocalColumnsSchema.OPENED);
  public static final TextColumn<LocalColumns> ID = new TextColumn<>(LocalColumnsSchema.ID);
  public static final DoubleColumn<LocalColumns> SCROLLED =
      new DoubleColumn<>(LocalColumnsSchema.SCROLLED);
  public static final TextColumn<LocalColumns> TEXT = new TextColumn<>(LocalColumnsSchema.TEXT);
  public static final InstantColumn<LocalColumns> SEEN =
      new InstantColumn<>(LocalColumnsSchema.SEEN);
  public static final TextColumn<LocalColumns> DRAFT = new TextColumn<>(LocalColumnsSchema.DRAFT);
  public static final TextColumn<LocalColumns> VERSION =
      new TextColumn<>(LocalColumnsSchema.VERSION);

  private LocalColumnsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<LocalColumns> where(WirePredicate<LocalColumns> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<LocalColumns> where(Predicate<LocalColumns> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<LocalColumns> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<LocalColumns> count() {
    return Aggregate.count();
  }
}
