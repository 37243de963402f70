package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.DecimalColumn;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.IntColumn;
import dev.syncline.query.JsonColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Forms}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FormsQuery {
  public static final TextColumn<Forms> ID = new TextColumn<>(FormsSchema.ID);
  public static final EnumColumn<Forms, Forms.Size> SIZE = new EnumColumn<>(FormsSchema.SIZE);
  public static final TextColumn<Forms> CURRENCY = new TextColumn<>(FormsSchema.CURRENCY);
  public static final IntColumn<Forms> ON = new IntColumn<>(FormsSchema.ON);
  public static final EnumColumn<Forms, Forms.Size> SIZE_IN_CM =
      new EnumColumn<>(FormsSchema.SIZE_IN_CM);
  public static final TextColumn<Forms> ADDRESS_STREET =
      new TextColumn<>(FormsSchema.ADDRESS_STREET);
  public static final TextColumn<Forms> ADDRESS_CITY = new TextColumn<>(FormsSchema.ADDRESS_CITY);
  public static final IntColumn<Forms> ADDRESS_ZIP = new IntColumn<>(FormsSchema.ADDRESS_ZIP);
  public static final DoubleColumn<Forms> ADDRESS_POSITION_NORTH =
      new DoubleColumn<>(FormsSchema.ADDRESS_POSITION_NORTH);
  public static final DecimalColumn<Forms> ADDRESS_POSITION_EAST =
      new DecimalColumn<>(FormsSchema.ADDRESS_POSITION_EAST);
  public static final TextColumn<Forms> BILLING_STREET =
      new TextColumn<>(FormsSchema.BILLING_STREET);
  public static final TextColumn<Forms> BILLING_CITY = new TextColumn<>(FormsSchema.BILLING_CITY);
  public static final IntColumn<Forms> BILLING_ZIP = new IntColumn<>(FormsSchema.BILLING_ZIP);
  public static final DoubleColumn<Forms> BILLING_POSITION_NORTH =
      new DoubleColumn<>(FormsSchema.BILLING_POSITION_NORTH);
  public static final DecimalColumn<Forms> BILLING_POSITION_EAST =
      new DecimalColumn<>(FormsSchema.BILLING_POSITION_EAST);
  public static final JsonColumn<Forms> TAGS = new JsonColumn<>(FormsSchema.TAGS);
  public static final JsonColumn<Forms> SIZES = new JsonColumn<>(FormsSchema.SIZES);
  public static final JsonColumn<Forms> COUNTS = new JsonColumn<>(FormsSchema.COUNTS);
  public static final JsonColumn<Forms> LINES = new JsonColumn<>(FormsSchema.LINES);
  public static final TextColumn<Forms> VERSION = new TextColumn<>(FormsSchema.VERSION);

  private FormsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Forms> where(WirePredicate<Forms> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Forms> where(Predicate<Forms> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Forms> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Forms> count() {
    return Aggregate.count();
  }
}
