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

/** Conditions and orderings on {@link PackagePrivate}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class PackagePrivateQuery {
  public static final TextColumn<PackagePrivate> ID = new TextColumn<>(PackagePrivateSchema.ID);
  public static final TextColumn<PackagePrivate> TEXT = new TextColumn<>(PackagePrivateSchema.TEXT);
  public static final TextColumn<PackagePrivate> VERSION =
      new TextColumn<>(PackagePrivateSchema.VERSION);

  private PackagePrivateQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<PackagePrivate> where(WirePredicate<PackagePrivate> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<PackagePrivate> where(Predicate<PackagePrivate> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<PackagePrivate> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<PackagePrivate> count() {
    return Aggregate.count();
  }
}
