package dev.syncline.query;

import dev.syncline.query.Predicate.IsNull;
import dev.syncline.schema.Column;

/**
 * A column as conditions see it. Of every column it can be asked whether it holds a value.
 *
 * @param <T> the model
 */
public abstract sealed class QueryColumn<T> permits JsonColumn, TypedColumn {

  private final Column column;

  QueryColumn(Column column) {
    this.column = column;
  }

  /** The column's description in the schema. */
  public final Column column() {
    return column;
  }

  public final Predicate<T> isNull() {
    return new IsNull<>(column);
  }

  public final Predicate<T> isNotNull() {
    return isNull().not();
  }
}
