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

/** Conditions and orderings on {@link NullMarkedModel.Unmarked}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_UnmarkedQuery {
  public static final TextColumn<NullMarkedModel.Unmarked> ID =
      new TextColumn<>(NullMarkedModel_UnmarkedSchema.ID);
  public static final TextColumn<NullMarkedModel.Unmarked> MAYBE =
      new TextColumn<>(NullMarkedModel_UnmarkedSchema.MAYBE);
  public static final TextColumn<NullMarkedModel.Unmarked> NEVER =
      new TextColumn<>(NullMarkedModel_UnmarkedSchema.NEVER);
  public static final TextColumn<NullMarkedModel.Unmarked> VERSION =
      new TextColumn<>(NullMarkedModel_UnmarkedSchema.VERSION);

  private NullMarkedModel_UnmarkedQuery() {}

  /** The rows for which the condition holds, to be read here or pulled. */
  public static Filter<NullMarkedModel.Unmarked> where(
      WirePredicate<NullMarkedModel.Unmarked> condition) {
    return Filter.where(condition);
  }

  /** The rows for which the condition holds, to be read here. */
  public static Selection<NullMarkedModel.Unmarked> where(
      Predicate<NullMarkedModel.Unmarked> condition) {
    return Selection.where(condition);
  }

  /** All rows. */
  public static Filter<NullMarkedModel.Unmarked> all() {
    return Filter.all();
  }

  /** How many rows there are. */
  public static WholeAggregate<NullMarkedModel.Unmarked> count() {
    return Aggregate.count();
  }
}
