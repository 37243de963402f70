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

/** Conditions and orderings on {@link ServerColumns}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ServerColumnsQuery {
  public static final TextColumn<ServerColumns> ID = new TextColumn<>(ServerColumnsSchema.ID);
  public static final TextColumn<ServerColumns> TEXT = new TextColumn<>(ServerColumnsSchema.TEXT);
  public static final TextColumn<ServerColumns> OWNER = new TextColumn<>(ServerColumnsSchema.OWNER);
  public static final IntColumn<ServerColumns> READS = new IntColumn<>(ServerColumnsSchema.READS);
  public static final TextColumn<ServerColumns> VERSION =
      new TextColumn<>(ServerColumnsSchema.VERSION);

  private ServerColumnsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<ServerColumns> where(WirePredicate<ServerColumns> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<ServerColumns> where(Predicate<ServerColumns> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<ServerColumns> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<ServerColumns> count() {
    return Aggregate.count();
  }
}
