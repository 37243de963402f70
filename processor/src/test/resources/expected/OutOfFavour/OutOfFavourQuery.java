package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.IntColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link OutOfFavour}. */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class OutOfFavourQuery {
  public static final TextColumn<OutOfFavour> ID = new TextColumn<>(OutOfFavourSchema.ID);
  public static final EnumColumn<OutOfFavour, OutOfFavour.Mood> MOOD =
      new EnumColumn<>(OutOfFavourSchema.MOOD);
  public static final IntColumn<OutOfFavour> OLD = new IntColumn<>(OutOfFavourSchema.OLD);
  public static final TextColumn<OutOfFavour> VERSION = new TextColumn<>(OutOfFavourSchema.VERSION);

  private OutOfFavourQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<OutOfFavour> where(WirePredicate<OutOfFavour> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<OutOfFavour> where(Predicate<OutOfFavour> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<OutOfFavour> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<OutOfFavour> count() {
    return Aggregate.count();
  }
}
