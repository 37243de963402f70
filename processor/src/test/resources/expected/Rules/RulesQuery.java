package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.DecimalColumn;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntColumn;
import dev.syncline.query.JsonColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Rules}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class RulesQuery {
  public static final TextColumn<Rules> ID = new TextColumn<>(RulesSchema.ID);
  public static final TextColumn<Rules> TEXT = new TextColumn<>(RulesSchema.TEXT);
  public static final TextColumn<Rules> BASE = new TextColumn<>(RulesSchema.BASE);
  public static final TextColumn<Rules> NOTE = new TextColumn<>(RulesSchema.NOTE);
  public static final BooleanColumn<Rules> DONE = new BooleanColumn<>(RulesSchema.DONE);
  public static final InstantColumn<Rules> SEEN_AT = new InstantColumn<>(RulesSchema.SEEN_AT);
  public static final EnumColumn<Rules, Rules.Size> SIZE = new EnumColumn<>(RulesSchema.SIZE);
  public static final IntColumn<Rules> LIKES = new IntColumn<>(RulesSchema.LIKES);
  public static final DecimalColumn<Rules> BALANCE = new DecimalColumn<>(RulesSchema.BALANCE);
  public static final JsonColumn<Rules> TAGS = new JsonColumn<>(RulesSchema.TAGS);
  public static final TextColumn<Rules> VERSION = new TextColumn<>(RulesSchema.VERSION);

  private RulesQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Rules> where(WirePredicate<Rules> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Rules> where(Predicate<Rules> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Rules> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Rules> count() {
    return Aggregate.count();
  }
}
