package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BlobColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Bytes}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class BytesQuery {
  public static final TextColumn<Bytes> ID = new TextColumn<>(BytesSchema.ID);
  public static final BlobColumn<Bytes> DATA = new BlobColumn<>(BytesSchema.DATA);
  public static final TextColumn<Bytes> VERSION = new TextColumn<>(BytesSchema.VERSION);

  private BytesQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Bytes> where(WirePredicate<Bytes> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Bytes> where(Predicate<Bytes> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Bytes> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Bytes> count() {
    return Aggregate.count();
  }
}
