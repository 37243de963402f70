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

/** Conditions and orderings on {@link ServerColumns.Plain}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class ServerColumns_PlainQuery {
  public static final TextColumn<ServerColumns.Plain> ID =
      new TextColumn<>(ServerColumns_PlainSchema.ID);
  public static final TextColumn<ServerColumns.Plain> OWNER =
      new TextColumn<>(ServerColumns_PlainSchema.OWNER);
  public static final TextColumn<ServerColumns.Plain> VERSION =
      new TextColumn<>(ServerColumns_PlainSchema.VERSION);

  private ServerColumns_PlainQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<ServerColumns.Plain> where(WirePredicate<ServerColumns.Plain> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<ServerColumns.Plain> where(Predicate<ServerColumns.Plain> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<ServerColumns.Plain> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<ServerColumns.Plain> count() {
    return Aggregate.count();
  }
}
