package dev.syncline.schema;

import dev.syncline.annotation.Converter;
import dev.syncline.error.SyncException;
import dev.syncline.error.UnreadableException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes items of stored rows. What the model cannot hold is told of by table, column and row. */
public final class ItemReader {

  private ItemReader() {}

  /**
   * The item that a stored row makes.
   *
   * @throws UnreadableException if it has a value that the model has no room for, or the model
   *     itself refuses the row
   */
  public static <T> T read(TableSchema<T> schema, RowReader row) {
    return value(schema, row, schema::read);
  }

  /**
   * The item that a row of the server makes, with the defaults of what the server did not tell.
   *
   * @throws UnreadableException as {@link #read(TableSchema, RowReader)} does
   */
  public static <T> T read(TableSchema<T> schema, ServerRow server) {
    return read(schema, server.row().overDefaults());
  }

  /**
   * What is read of a stored row.
   *
   * @throws UnreadableException as {@link #read(TableSchema, RowReader)} does
   */
  public static <V extends @Nullable Object> V value(
      TableSchema<?> schema, RowReader row, Function<RowReader, V> read) {
    try {
      return read.apply(row);
    } catch (Unreadable e) {
      throw e.in(schema, id(schema, row));
    } catch (SyncException e) {
      throw e;
    } catch (RuntimeException e) {
      throw refused(schema, id(schema, row), e);
    }
  }

  private static @Nullable String id(TableSchema<?> schema, RowReader row) {
    return row.textOrNull(schema.columns().id());
  }

  /** Without the cause where it could tell a value that is sensitive. */
  private static UnreadableException refused(
      TableSchema<?> schema, @Nullable String id, RuntimeException cause) {
    boolean sensitive = schema.columns().areSensitive();
    String message =
        String.format(
            "Row %s in table %s cannot be read as %s, which throws %s. %s",
            id,
            schema.table(),
            schema.type().getName(),
            cause.getClass().getName(),
            sensitive ? "What that says is not shown." : "Its cause says why.");
    return new UnreadableException(schema.table(), null, id, message, sensitive ? null : cause);
  }

  /** A stored value that is none of the model's, met where only the position is known. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final String value;
    private final String why;

    /**
     * @param value what is stored, or of what kind it is
     * @param why a clause about the value, and what helps
     */
    Unreadable(int column, String value, String why, @Nullable Throwable cause) {
      super(null, cause, false, false);
      this.column = column;
      this.value = value;
      this.why = why;
    }

    static Unreadable unknown(String name, Class<? extends Enum<?>> type, int column) {
      String why =
          String.format(
              "which %s does not have; a newer app may have written it. Add the constant, let the"
                  + " column be null, give it @Default, or ask for other rows with isKnown().",
              type.getName());
      return new Unreadable(column, name, why, null);
    }

    static Unreadable unfit(String what, JsonType<?> type, int column, @Nullable Throwable cause) {
      String why =
          String.format(
              "which does not fit %s. Change the type, or replace or delete the row by its id.",
              type);
      return new Unreadable(column, what, why, cause);
    }

    static Unreadable unconverted(
        Converter<?, ?> converter, int column, @Nullable Throwable cause) {
      String why =
          String.format(
              "which %s does not turn into one of the model. Change the converter, or replace or"
                  + " delete the row by its id.",
              converter.getClass().getName());
      return new Unreadable(column, "a value", why, cause);
    }

    /** What the app is told; not the value, where it is sensitive. */
    UnreadableException in(TableSchema<?> schema, @Nullable String rowId) {
      Column described = schema.columns().get(column);
      boolean sensitive = described.traits().sensitive();
      return new UnreadableException(
          schema.table(),
          described.name(),
          rowId,
          String.format(
              "Column %s of row %s in table %s holds %s, %s",
              described.name(), rowId, schema.table(), sensitive ? "a value" : value, why),
          sensitive ? null : getCause());
    }
  }
}
