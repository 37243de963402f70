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

/** Conditions and orderings on {@link Column}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ColumnQuery {
  public static final TextColumn<Column> ID = new TextColumn<>(ColumnSchema.ID);
  public static final EnumColumn<Column, Column.Filter> FILTER =
      new EnumColumn<>(ColumnSchema.FILTER);
  public static final TextColumn<Column> VERSION = new TextColumn<>(ColumnSchema.VERSION);

  private ColumnQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Column> where(WirePredicate<Column> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Column> where(Predicate<Column> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Column> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Column> count() {
    return Aggregate.count();
  }
}
