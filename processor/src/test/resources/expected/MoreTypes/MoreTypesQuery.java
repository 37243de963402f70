package com.example;

import dev.syncline.query.Aggregate;
import dev.syncline.query.BigIntegerColumn;
import dev.syncline.query.ByteColumn;
import dev.syncline.query.CharColumn;
import dev.syncline.query.DateTimeColumn;
import dev.syncline.query.DecimalColumn;
import dev.syncline.query.DurationColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.FloatColumn;
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

/** Conditions and orderings on {@link MoreTypes}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class MoreTypesQuery {
  public static final TextColumn<MoreTypes> ID = new TextColumn<>(MoreTypesSchema.ID);
  public static final ByteColumn<MoreTypes> TINY = new ByteColumn<>(MoreTypesSchema.TINY);
  public static final ByteColumn<MoreTypes> MAYBE_TINY =
      new ByteColumn<>(MoreTypesSchema.MAYBE_TINY);
  public static final ShortColumn<MoreTypes> FEW = new ShortColumn<>(MoreTypesSchema.FEW);
  public static final ShortColumn<MoreTypes> MAYBE_FEW =
      new ShortColumn<>(MoreTypesSchema.MAYBE_FEW);
  public static final FloatColumn<MoreTypes> ROUGH = new FloatColumn<>(MoreTypesSchema.ROUGH);
  public static final FloatColumn<MoreTypes> MAYBE_ROUGH =
      new FloatColumn<>(MoreTypesSchema.MAYBE_ROUGH);
  public static final CharColumn<MoreTypes> LETTER = new CharColumn<>(MoreTypesSchema.LETTER);
  public static final CharColumn<MoreTypes> MAYBE_LETTER =
      new CharColumn<>(MoreTypesSchema.MAYBE_LETTER);
  public static final TimeColumn<MoreTypes> OPENS = new TimeColumn<>(MoreTypesSchema.OPENS);
  public static final DateTimeColumn<MoreTypes> MEETING =
      new DateTimeColumn<>(MoreTypesSchema.MEETING);
  public static final UuidColumn<MoreTypes> TOKEN = new UuidColumn<>(MoreTypesSchema.TOKEN);
  public static final UriColumn<MoreTypes> HOME = new UriColumn<>(MoreTypesSchema.HOME);
  public static final DecimalColumn<MoreTypes> PRICE = new DecimalColumn<>(MoreTypesSchema.PRICE);
  public static final BigIntegerColumn<MoreTypes> STARS =
      new BigIntegerColumn<>(MoreTypesSchema.STARS);
  public static final OffsetDateTimeColumn<MoreTypes> DEPARTS =
      new OffsetDateTimeColumn<>(MoreTypesSchema.DEPARTS);
  public static final DurationColumn<MoreTypes> TAKES = new DurationColumn<>(MoreTypesSchema.TAKES);
  public static final TextColumn<MoreTypes> VERSION = new TextColumn<>(MoreTypesSchema.VERSION);

  private MoreTypesQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<MoreTypes> where(WirePredicate<MoreTypes> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<MoreTypes> where(Predicate<MoreTypes> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<MoreTypes> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<MoreTypes> count() {
    return Aggregate.count();
  }
}
