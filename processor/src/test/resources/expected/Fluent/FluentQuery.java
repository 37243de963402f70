package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.IntColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Fluent}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FluentQuery {
  public static final TextColumn<Fluent> ID = new TextColumn<>(FluentSchema.ID);
  public static final TextColumn<Fluent> TEXT = new TextColumn<>(FluentSchema.TEXT);
  public static final BooleanColumn<Fluent> IS_DONE = new BooleanColumn<>(FluentSchema.IS_DONE);
  public static final IntColumn<Fluent> COUNT = new IntColumn<>(FluentSchema.COUNT);
  public static final TextColumn<Fluent> VERSION = new TextColumn<>(FluentSchema.VERSION);
  public static final TextColumn<Fluent> TITLE = new TextColumn<>(FluentSchema.TITLE);

  private FluentQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Fluent> where(WirePredicate<Fluent> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Fluent> where(Predicate<Fluent> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Fluent> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Fluent> count() {
    return Aggregate.count();
  }
}
