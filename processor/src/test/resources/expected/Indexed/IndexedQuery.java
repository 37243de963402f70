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

/** Conditions and orderings on {@link Indexed}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IndexedQuery {
  public static final TextColumn<Indexed> ID = new TextColumn<>(IndexedSchema.ID);
  public static final TextColumn<Indexed> LIST = new TextColumn<>(IndexedSchema.LIST);
  public static final TextColumn<Indexed> TITLE = new TextColumn<>(IndexedSchema.TITLE);
  public static final BooleanColumn<Indexed> DONE = new BooleanColumn<>(IndexedSchema.DONE);
  public static final TextColumn<Indexed> EMAIL = new TextColumn<>(IndexedSchema.EMAIL);
  public static final TextColumn<Indexed> OWNER = new TextColumn<>(IndexedSchema.OWNER);
  public static final TextColumn<Indexed> PARENT = new TextColumn<>(IndexedSchema.PARENT);
  public static final InstantColumn<Indexed> CHANGED = new InstantColumn<>(IndexedSchema.CHANGED);
  public static final TextColumn<Indexed> VERSION = new TextColumn<>(IndexedSchema.VERSION);

  private IndexedQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Indexed> where(WirePredicate<Indexed> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Indexed> where(Predicate<Indexed> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Indexed> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Indexed> count() {
    return Aggregate.count();
  }
}
