package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Nested.Item}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Nested_ItemQuery {
  public static final TextColumn<Nested.Item> ID = new TextColumn<>(Nested_ItemSchema.ID);
  public static final EnumColumn<Nested.Item, Nested.Kind> KIND =
      new EnumColumn<>(Nested_ItemSchema.KIND);
  public static final TextColumn<Nested.Item> VERSION = new TextColumn<>(Nested_ItemSchema.VERSION);

  private Nested_ItemQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Nested.Item> where(WirePredicate<Nested.Item> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Nested.Item> where(Predicate<Nested.Item> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Nested.Item> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Nested.Item> count() {
    return Aggregate.count();
  }
}
