package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Immutable}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableQuery {
  public static final TextColumn<Immutable> ID = new TextColumn<>(ImmutableSchema.ID);
  public static final TextColumn<Immutable> TITLE = new TextColumn<>(ImmutableSchema.TITLE);
  public static final BooleanColumn<Immutable> DONE = new BooleanColumn<>(ImmutableSchema.DONE);
  public static final InstantColumn<Immutable> DUE = new InstantColumn<>(ImmutableSchema.DUE);
  public static final TextColumn<Immutable> VERSION = new TextColumn<>(ImmutableSchema.VERSION);

  private ImmutableQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Immutable> where(WirePredicate<Immutable> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Immutable> where(Predicate<Immutable> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Immutable> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Immutable> count() {
    return Aggregate.count();
  }
}
