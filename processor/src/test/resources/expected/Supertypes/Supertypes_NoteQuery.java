package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.Filter;
import dev.syncline.query.LongColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Supertypes.Note}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_NoteQuery {
  public static final TextColumn<Supertypes.Note> ID = new TextColumn<>(Supertypes_NoteSchema.ID);
  public static final TextColumn<Supertypes.Note> VERSION =
      new TextColumn<>(Supertypes_NoteSchema.VERSION);
  public static final LongColumn<Supertypes.Note> VALUE =
      new LongColumn<>(Supertypes_NoteSchema.VALUE);
  public static final TextColumn<Supertypes.Note> TITLE =
      new TextColumn<>(Supertypes_NoteSchema.TITLE);

  private Supertypes_NoteQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Supertypes.Note> where(WirePredicate<Supertypes.Note> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Supertypes.Note> where(Predicate<Supertypes.Note> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Supertypes.Note> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Supertypes.Note> count() {
    return Aggregate.count();
  }
}
