package dev.syncline.backend.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.Texts;
import dev.syncline.schema.WireText;
import java.io.IOException;
import java.time.DateTimeException;

/** Reads one JSON value as the store keeps it; see {@link dev.syncline.schema.Row}. */
final class ValueReader {

  private static final int DATE_LENGTH = "2026-11-22".length();
  private static final String MIDNIGHT = "T00:00:00";

  private final JsonParser json;
  private final Column column;

  private ValueReader(JsonParser json, Column column) {
    this.json = json;
    this.column = column;
  }

  /**
   * The value on which the parser stands, which is not null.
   *
   * @throws Refusal if the column cannot hold it
   */
  static Object read(JsonParser json, Column column) throws IOException {
    return new ValueReader(json, column).read();
  }

  private Object read() throws IOException {
    return switch (column.type()) {
      case TEXT, ENUM -> text("a text");
      case BOOLEAN -> bool();
      case INT8 -> integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case INT16 -> integer(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT32 -> integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> integer(Long.MIN_VALUE, Long.MAX_VALUE);
      case FLOAT32 -> singlePrecision();
      case FLOAT64 -> number();
      case CHAR,
          UUID,
          URI,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          DURATION,
          DECIMAL,
          BIG_INTEGER,
          JSON ->
          spelled();
      case BLOB -> blob();
      case INSTANT -> instant();
      case LOCAL_DATE -> date();
    };
  }

  private String text(String expected) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw expected(expected);
    }
    String text = json.getText();
    if (!Texts.wellFormed(text).equals(text)) {
      throw expected("a text without halves of surrogate pairs");
    }
    return text;
  }

  private long bool() {
    return switch (json.currentToken()) {
      case VALUE_TRUE -> 1L;
      case VALUE_FALSE -> 0L;
      default -> throw expected("true or false");
    };
  }

  /** Whole numbers may be spelled {@code 5}, {@code 5.0} or {@code 5e0}: to JSON they are one. */
  private long integer(long least, long most) throws IOException {
    String expected = "a whole number between " + least + " and " + most;
    if (!json.currentToken().isNumeric()) {
      throw expected(expected);
    }
    try {
      long value =
          json.currentToken() == JsonToken.VALUE_NUMBER_INT
              ? json.getLongValue()
              : json.getDecimalValue().longValueExact();
      if (value >= least && value <= most) {
        return value;
      }
    } catch (ArithmeticException | NumberFormatException | InputCoercionException e) {
      throw expected(expected);
    }
    throw expected(expected);
  }

  private double number() throws IOException {
    if (!json.currentToken().isNumeric()) {
      throw expected("a number");
    }
    double value = json.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw expected("a number that fits 64 bits");
    }
    return value;
  }

  /** The nearest number of single precision: all that such a column can tell apart. */
  private double singlePrecision() throws IOException {
    float value = (float) number();
    if (Float.isInfinite(value)) {
      throw expected("a number that fits 32 bits");
    }
    return value;
  }

  private String spelled() throws IOException {
    String words = WireText.words(column.type());
    boolean number = WireText.mayBeNumber(column.type()) && json.currentToken().isNumeric();
    String stored = WireText.stored(column.type(), number ? json.getText() : text(words));
    if (stored == null) {
      throw expected(words);
    }
    return stored;
  }

  private byte[] blob() throws IOException {
    byte[] bytes = BlobText.parse(text("bytes in Base64"));
    if (bytes == null) {
      throw expected("bytes in Base64");
    }
    return bytes;
  }

  private String instant() throws IOException {
    String text = text("a date and time");
    try {
      return InstantText.format(InstantText.parse(text));
    } catch (DateTimeException e) {
      throw expected("a date and time");
    }
  }

  /** A date, or the midnight in UTC that stands for it, since the protocol has no dates. */
  private String date() throws IOException {
    String text = text("a date");
    try {
      if (text.length() == DATE_LENGTH) {
        return DateText.format(DateText.parse(text));
      }
      String instant = InstantText.format(InstantText.parse(text));
      if (instant.endsWith(MIDNIGHT)) {
        return instant.substring(0, DATE_LENGTH);
      }
    } catch (DateTimeException e) {
      throw expected("a date");
    }
    throw expected("a date at midnight UTC");
  }

  private Refusal expected(String what) {
    return new Refusal(400, "Column '%s' holds %s".formatted(column.name(), what));
  }
}
