package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.DateColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link TodoItem}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class TodoItemQuery {
  public static final TextColumn<TodoItem> ID = new TextColumn<>(TodoItemSchema.ID);
  public static final TextColumn<TodoItem> TEXT = new TextColumn<>(TodoItemSchema.TEXT);
  public static final BooleanColumn<TodoItem> COMPLETE =
      new BooleanColumn<>(TodoItemSchema.COMPLETE);
  public static final DateColumn<TodoItem> DUE = new DateColumn<>(TodoItemSchema.DUE);
  public static final InstantColumn<TodoItem> REMIND_AT =
      new InstantColumn<>(TodoItemSchema.REMIND_AT);
  public static final TextColumn<TodoItem> VERSION = new TextColumn<>(TodoItemSchema.VERSION);

  private TodoItemQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<TodoItem> where(WirePredicate<TodoItem> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<TodoItem> where(Predicate<TodoItem> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<TodoItem> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<TodoItem> count() {
    return Aggregate.count();
  }
}
