package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.Filter;
import dev.syncline.query.IntColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Versioned}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class VersionedQuery {
  public static final TextColumn<Versioned> ID = new TextColumn<>(VersionedSchema.ID);
  public static final TextColumn<Versioned> REMARK = new TextColumn<>(VersionedSchema.REMARK);
  public static final IntColumn<Versioned> STARS = new IntColumn<>(VersionedSchema.STARS);
  public static final TextColumn<Versioned> VERSION = new TextColumn<>(VersionedSchema.VERSION);

  private VersionedQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Versioned> where(WirePredicate<Versioned> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Versioned> where(Predicate<Versioned> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Versioned> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Versioned> count() {
    return Aggregate.count();
  }
}
