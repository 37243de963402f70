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

/** Conditions and orderings on {@link PartlyImmutable}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PartlyImmutableQuery {
  public static final TextColumn<PartlyImmutable> TEXT =
      new TextColumn<>(PartlyImmutableSchema.TEXT);
  public static final TextColumn<PartlyImmutable> ID = new TextColumn<>(PartlyImmutableSchema.ID);
  public static final TextColumn<PartlyImmutable> VERSION =
      new TextColumn<>(PartlyImmutableSchema.VERSION);

  private PartlyImmutableQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<PartlyImmutable> where(WirePredicate<PartlyImmutable> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<PartlyImmutable> where(Predicate<PartlyImmutable> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<PartlyImmutable> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<PartlyImmutable> count() {
    return Aggregate.count();
  }
}
