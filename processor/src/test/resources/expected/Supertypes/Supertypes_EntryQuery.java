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

/** Conditions and orderings on {@link Supertypes.Entry}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_EntryQuery {
  public static final IntColumn<Supertypes.Entry> SIZE =
      new IntColumn<>(Supertypes_EntrySchema.SIZE);
  public static final TextColumn<Supertypes.Entry> ID = new TextColumn<>(Supertypes_EntrySchema.ID);
  public static final TextColumn<Supertypes.Entry> TITLE =
      new TextColumn<>(Supertypes_EntrySchema.TITLE);
  public static final TextColumn<Supertypes.Entry> VERSION =
      new TextColumn<>(Supertypes_EntrySchema.VERSION);

  private Supertypes_EntryQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Supertypes.Entry> where(WirePredicate<Supertypes.Entry> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Supertypes.Entry> where(Predicate<Supertypes.Entry> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Supertypes.Entry> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Supertypes.Entry> count() {
    return Aggregate.count();
  }
}
