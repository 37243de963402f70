package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BigIntegerColumn;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.ByteColumn;
import dev.syncline.query.CharColumn;
import dev.syncline.query.DateColumn;
import dev.syncline.query.DateTimeColumn;
import dev.syncline.query.DecimalColumn;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.DurationColumn;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.FloatColumn;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntColumn;
import dev.syncline.query.LongColumn;
import dev.syncline.query.OffsetDateTimeColumn;
import dev.syncline.query.Predicate;
import dev.syncline.query.Selection;
import dev.syncline.query.ShortColumn;
import dev.syncline.query.TextColumn;
import dev.syncline.query.TimeColumn;
import dev.syncline.query.UriColumn;
import dev.syncline.query.UuidColumn;
import dev.syncline.query.WholeAggregate;
import dev.syncline.query.WirePredicate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Conditions and orderings on {@link Defaults}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class DefaultsQuery {
  public static final TextColumn<Defaults> ID = new TextColumn<>(DefaultsSchema.ID);
  public static final TextColumn<Defaults> TEXT = new TextColumn<>(DefaultsSchema.TEXT);
  public static final TextColumn<Defaults> LINES = new TextColumn<>(DefaultsSchema.LINES);
  public static final BooleanColumn<Defaults> FLAG = new BooleanColumn<>(DefaultsSchema.FLAG);
  public static final ByteColumn<Defaults> TINY = new ByteColumn<>(DefaultsSchema.TINY);
  public static final ShortColumn<Defaults> SMALL = new ShortColumn<>(DefaultsSchema.SMALL);
  public static final IntColumn<Defaults> WHOLE = new IntColumn<>(DefaultsSchema.WHOLE);
  public static final LongColumn<Defaults> LARGE = new LongColumn<>(DefaultsSchema.LARGE);
  public static final FloatColumn<Defaults> SINGLE = new FloatColumn<>(DefaultsSchema.SINGLE);
  public static final DoubleColumn<Defaults> REAL = new DoubleColumn<>(DefaultsSchema.REAL);
  public static final DecimalColumn<Defaults> PRICE = new DecimalColumn<>(DefaultsSchema.PRICE);
  public static final BigIntegerColumn<Defaults> STOCK =
      new BigIntegerColumn<>(DefaultsSchema.STOCK);
  public static final CharColumn<Defaults> GRADE = new CharColumn<>(DefaultsSchema.GRADE);
  public static final UuidColumn<Defaults> KEY = new UuidColumn<>(DefaultsSchema.KEY);
  public static final UriColumn<Defaults> PAGE = new UriColumn<>(DefaultsSchema.PAGE);
  public static final InstantColumn<Defaults> SEEN = new InstantColumn<>(DefaultsSchema.SEEN);
  public static final DateColumn<Defaults> DUE = new DateColumn<>(DefaultsSchema.DUE);
  public static final TimeColumn<Defaults> AT = new TimeColumn<>(DefaultsSchema.AT);
  public static final DateTimeColumn<Defaults> START = new DateTimeColumn<>(DefaultsSchema.START);
  public static final OffsetDateTimeColumn<Defaults> END =
      new OffsetDateTimeColumn<>(DefaultsSchema.END);
  public static final DurationColumn<Defaults> LENGTH = new DurationColumn<>(DefaultsSchema.LENGTH);
  public static final EnumColumn<Defaults, Defaults.State> STATE =
      new EnumColumn<>(DefaultsSchema.STATE);
  public static final TextColumn<Defaults> VERSION = new TextColumn<>(DefaultsSchema.VERSION);

  private DefaultsQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<Defaults> where(WirePredicate<Defaults> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<Defaults> where(Predicate<Defaults> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<Defaults> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<Defaults> count() {
    return Aggregate.count();
  }
}
