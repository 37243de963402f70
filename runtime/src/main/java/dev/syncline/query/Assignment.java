package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Term;
import dev.syncline.schema.Column;
import java.time.DateTimeException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column's next value, for the rows of a query: a value, or what is computed of the row as it is
 * before. Only columns that apps write can be set: a {@link QueryException} refuses the id and what
 * the server writes. Immutable.
 *
 * @param column the column
 * @param term the value, or null to leave the column without one
 * @param <T> the model, so that another table's column does not compile
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public record Assignment<T>(Column column, @Nullable Term term) {

  public Assignment {
    switch (column.role()) {
      case SYNCED, LOCAL_ONLY -> {}
      default -> throw refused(column, "is not for apps to write. Leave it out.");
    }
  }

  /**
   * Sets a value. It is not named, should it be refused, where it is sensitive.
   *
   * @throws QueryException if the column cannot hold it
   */
  public static <T, V, C extends Value<T, V> & TableColumn<T>> Assignment<T> set(
      C column, V value) {
    Objects.requireNonNull(
        value, () -> "No value for column " + column.column().name() + "; see setNull()");
    try {
      return new Assignment<>(column.column(), column.kept(value));
    } catch (DateTimeException | IllegalArgumentException e) {
      boolean sensitive = column.column().traits().sensitive();
      throw refused(column.column(), "cannot hold this. " + (sensitive ? "" : e.getMessage()));
    }
  }

  /**
   * Sets a number.
   *
   * @throws QueryException if it is too large for the column
   */
  public static <T, C extends IntegerValue<T, ?> & TableColumn<T>> Assignment<T> set(
      C column, long value) {
    if (!column.column().type().holds(value)) {
      throw refused(column.column(), "has no room for " + value + ".");
    }
    return new Assignment<>(column.column(), IntegerValue.number(value));
  }

  /** Sets a number. */
  public static <T, C extends FloatingValue<T, ?> & TableColumn<T>> Assignment<T> set(
      C column, double value) {
    return new Assignment<>(column.column(), FloatingValue.number(value));
  }

  /** Sets what is computed; a row for which that is too large is refused. */
  public static <T, C extends IntegerValue<T, ?> & TableColumn<T>> Assignment<T> set(
      C column, IntegerValue<T, ?> computed) {
    return new Assignment<>(column.column(), computed.term());
  }

  /** Sets what is computed; a row for which that is not finite is refused. */
  public static <T, C extends FloatingValue<T, ?> & TableColumn<T>> Assignment<T> set(
      C column, FloatingValue<T, ?> computed) {
    return new Assignment<>(column.column(), computed.term());
  }

  /** Sets what is computed. */
  public static <T, C extends TextValue<T> & TableColumn<T>> Assignment<T> set(
      C column, TextValue<T> computed) {
    return new Assignment<>(column.column(), computed.term());
  }

  /**
   * Leaves the column without a value; with its default, if it has one.
   *
   * @throws QueryException if it holds a value in every row
   */
  public static <T> Assignment<T> setNull(TableColumn<T> column) {
    if (column.column().required() && column.column().traits().defaultValue() == null) {
      throw refused(column.column(), "holds a value in every row. Set one.");
    }
    return new Assignment<>(column.column(), null);
  }

  private static QueryException refused(Column column, String why) {
    return new QueryException("Column " + column.name() + " " + why);
  }
}
