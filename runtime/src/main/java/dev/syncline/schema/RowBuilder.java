package dev.syncline.schema;

import dev.syncline.annotation.Converter;
import dev.syncline.error.RowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Collects the row that an item of the app writes, and refuses what could not be kept or sent. */
final class RowBuilder implements RowWriter {

  private final TableSchema<?> schema;
  private final @Nullable Object[] values;
  private final BitSet present = new BitSet();

  RowBuilder(TableSchema<?> schema) {
    this.schema = schema;
    this.values = new Object[schema.columns().size()];
  }

  @Override
  public void nothing(int column) {
    put(column, null);
  }

  @Override
  public void text(int column, @Nullable String value) {
    if (value != null && !Texts.isWellFormed(value)) {
      throw refused(column, "has half of a surrogate pair, which is no text. Remove it.");
    }
    put(column, value);
  }

  @Override
  public void int64(int column, long value) {
    put(column, value);
  }

  @Override
  public void float64(int column, double value) {
    if (!Double.isFinite(value)) {
      throw refused(
          column,
          "is " + shown(column, value) + ", which JSON cannot say. Use null or a finite number.");
    }
    put(column, value + 0.0); // SQLite does not tell -0.0 from 0.0
  }

  @Override
  public void blob(int column, byte @Nullable [] value) {
    put(column, value == null ? null : value.clone());
  }

  @Override
  public void instant(int column, @Nullable Instant value) {
    try {
      RowWriter.super.instant(column, value);
    } catch (DateTimeException e) {
      throw refused(
          column, "is " + shown(column, value) + "; only the years 1 to 9999 can be kept.");
    }
  }

  @Override
  public void date(int column, @Nullable LocalDate value) {
    try {
      RowWriter.super.date(column, value);
    } catch (DateTimeException e) {
      throw refused(
          column, "is " + shown(column, value) + "; only the years 1 to 9999 can be kept.");
    }
  }

  @Override
  public void dateTime(int column, @Nullable LocalDateTime value) {
    try {
      RowWriter.super.dateTime(column, value);
    } catch (DateTimeException e) {
      throw refused(
          column, "is " + shown(column, value) + "; only the years 1 to 9999 can be kept.");
    }
  }

  @Override
  public void decimal(int column, @Nullable BigDecimal value) {
    try {
      RowWriter.super.decimal(column, value);
    } catch (IllegalArgumentException e) {
      throw refused(column, "has more than 9999 digits before or after its point. Round it.");
    }
  }

  @Override
  public void bigInteger(int column, @Nullable BigInteger value) {
    try {
      RowWriter.super.bigInteger(column, value);
    } catch (IllegalArgumentException e) {
      throw refused(column, "has more than 9999 digits, which is too long to be kept.");
    }
  }

  @Override
  public void offsetDateTime(int column, @Nullable OffsetDateTime value) {
    try {
      RowWriter.super.offsetDateTime(column, value);
    } catch (DateTimeException e) {
      throw refused(
          column, "is " + shown(column, value) + "; only the years 1 to 9999 can be kept.");
    }
  }

  @Override
  public <T> void json(int column, JsonType<T> type, @Nullable T value) {
    try {
      RowWriter.super.json(column, type, value);
    } catch (IllegalArgumentException e) {
      String why = "cannot be written as JSON of " + type + ".";
      throw refused(column, why, e);
    }
  }

  @Override
  public <M, C> void converted(
      int column, Converter<M, C> converter, @Nullable M value, RowWriter.Cell<C> cell) {
    cell.write(this, column, value == null ? null : toColumn(column, converter, value));
  }

  private <M, C> C toColumn(int column, Converter<M, C> converter, M value) {
    try {
      return converter.toColumn(value);
    } catch (RuntimeException e) {
      String name = converter.getClass().getName();
      throw refused(column, "cannot be converted by " + name + ".", e);
    }
  }

  private void put(int column, @Nullable Object given) {
    Column described = schema.columns().get(column);
    Object value = given == null ? described.traits().defaultValue() : given;
    // An id that is missing is made when the row is inserted.
    if (value == null && described.required() && described.role() != Column.Role.ID) {
      throw refused(column, "is null, and the model has no room for that. Give it a value.");
    }
    values[column] = value;
    present.set(column);
  }

  Row build() {
    return Row.ofStored(schema.columns(), values, present);
  }

  private String shown(int column, @Nullable Object value) {
    boolean sensitive = schema.columns().get(column).traits().sensitive();
    return sensitive ? "a value that is not shown" : String.valueOf(value);
  }

  /** Without the cause where it could tell a value that is sensitive. */
  private RowException refused(int column, String why, Throwable cause) {
    boolean sensitive = schema.columns().get(column).traits().sensitive();
    return sensitive
        ? refused(column, why + " What it says is not shown.")
        : refusal(column, why + " Its cause says why.", cause);
  }

  private RowException refused(int column, String why) {
    return refusal(column, why, null);
  }

  private RowException refusal(int column, String why, @Nullable Throwable cause) {
    String id = (String) values[schema.columns().id()];
    String name = schema.columns().get(column).name();
    String row = id == null ? "" : " of row " + id;
    return new RowException(
        RowException.Reason.INVALID,
        schema.table(),
        name,
        id,
        String.format("Column %s%s in table %s %s", name, row, schema.table(), why),
        cause);
  }
}
