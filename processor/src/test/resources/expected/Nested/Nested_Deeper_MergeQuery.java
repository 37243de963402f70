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

/** Conditions and orderings on {@link Nested.Deeper.Merge}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Nested_Deeper_MergeQuery {
  public static final TextColumn<Nested.Deeper.Merge> ID =
      new TextColumn<>(Nested_Deeper_MergeSchema.ID);
  public static final TextColumn<Nested.Deeper.Merge> MERGE =
      new TextColumn<>(Nested_Deeper_MergeSchema.MERGE);
  public static final TextColumn<Nested.Deeper.Merge> VERSION =
      new TextColumn<>(Nested_Deeper_MergeSchema.VERSION);

  private Nested_Deeper_MergeQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Nested.Deeper.Merge> where(WirePredicate<Nested.Deeper.Merge> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Nested.Deeper.Merge> where(Predicate<Nested.Deeper.Merge> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Nested.Deeper.Merge> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Nested.Deeper.Merge> count() {
    return Aggregate.count();
  }
}
