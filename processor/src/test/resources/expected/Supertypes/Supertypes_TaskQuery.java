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

/** Conditions and orderings on {@link Supertypes.Task}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_TaskQuery {
  public static final TextColumn<Supertypes.Task> KEY = new TextColumn<>(Supertypes_TaskSchema.KEY);
  public static final TextColumn<Supertypes.Task> VERSION =
      new TextColumn<>(Supertypes_TaskSchema.VERSION);
  public static final TextColumn<Supertypes.Task> TEXT =
      new TextColumn<>(Supertypes_TaskSchema.TEXT);

  private Supertypes_TaskQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Supertypes.Task> where(WirePredicate<Supertypes.Task> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Supertypes.Task> where(Predicate<Supertypes.Task> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Supertypes.Task> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Supertypes.Task> count() {
    return Aggregate.count();
  }
}
