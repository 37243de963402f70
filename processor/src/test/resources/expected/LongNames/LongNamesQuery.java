package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link LongNames}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LongNamesQuery {
  public static final TextColumn<LongNames> ID = new TextColumn<>(LongNamesSchema.ID);
  public static final BooleanColumn<LongNames> NOBODY_WOULD_LIKE_TO_READ_THIS_NAME_TWICE =
      new BooleanColumn<>(LongNamesSchema.NOBODY_WOULD_LIKE_TO_READ_THIS_NAME_TWICE);
  public static final EnumColumn<LongNames, LongNames.EnumOfALongName> AN_ENUM_OF_A_LONG_NAME =
      new EnumColumn<>(LongNamesSchema.AN_ENUM_OF_A_LONG_NAME);
  public static final TextColumn<LongNames> NOR_WOULD_ANYONE_LIKE_TO_READ_THIS_NAME =
      new TextColumn<>(LongNamesSchema.NOR_WOULD_ANYONE_LIKE_TO_READ_THIS_NAME);
  public static final TextColumn<LongNames> VERSION = new TextColumn<>(LongNamesSchema.VERSION);

  private LongNamesQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<LongNames> where(WirePredicate<LongNames> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<LongNames> where(Predicate<LongNames> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<LongNames> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<LongNames> count() {
    return Aggregate.count();
  }
}
