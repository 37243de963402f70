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

/** Conditions and orderings on {@link ReservedWords}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ReservedWordsQuery {
  public static final TextColumn<ReservedWords> ROW = new TextColumn<>(ReservedWordsSchema.ROW);
  public static final TextColumn<ReservedWords> ORDER = new TextColumn<>(ReservedWordsSchema.ORDER);
  public static final TextColumn<ReservedWords> SIDES = new TextColumn<>(ReservedWordsSchema.SIDES);
  public static final TextColumn<ReservedWords> SQL = new TextColumn<>(ReservedWordsSchema.SQL_);
  public static final TextColumn<ReservedWords> SQL_ = new TextColumn<>(ReservedWordsSchema.SQL__);
  public static final TextColumn<ReservedWords> INSTANCE =
      new TextColumn<>(ReservedWordsSchema.INSTANCE_);
  public static final TextColumn<ReservedWords> COLUMNS =
      new TextColumn<>(ReservedWordsSchema.COLUMNS_);
  public static final BooleanColumn<ReservedWords> DEFAULT =
      new BooleanColumn<>(ReservedWordsSchema.DEFAULT);
  public static final TextColumn<ReservedWords> DEFAULT_ =
      new TextColumn<>(ReservedWordsSchema.DEFAULT_);
  public static final IntColumn<ReservedWords> NOTIFY = new IntColumn<>(ReservedWordsSchema.NOTIFY);
  public static final IntColumn<ReservedWords> LOCAL = new IntColumn<>(ReservedWordsSchema.LOCAL);
  public static final IntColumn<ReservedWords> PICK = new IntColumn<>(ReservedWordsSchema.PICK);
  public static final IntColumn<ReservedWords> RESOLVE =
      new IntColumn<>(ReservedWordsSchema.RESOLVE);
  public static final IntColumn<ReservedWords> MERGE = new IntColumn<>(ReservedWordsSchema.MERGE);
  public static final IntColumn<ReservedWords> ROW_ID = new IntColumn<>(ReservedWordsSchema.ROW_ID);

  private ReservedWordsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<ReservedWords> where(WirePredicate<ReservedWords> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<ReservedWords> where(Predicate<ReservedWords> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<ReservedWords> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<ReservedWords> count() {
    return Aggregate.count();
  }
}
