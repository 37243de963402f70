package dev.syncline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.Texts;
import dev.syncline.schema.WireText;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of a row as SQLite keeps it, from the token on which the parser stands. What does
 * not fit is a {@link Misfit}, for the reader of the row to tell of.
 */
final class ValueReader {

  private static final int DATE_LENGTH = "2026-11-22".length();

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;

  ValueReader(JsonParser json) {
    this.json = json;
  }

  /** A value that is not what the field should hold. */
  static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String field;
    final String found;
    final String expected;

    /** Without a cause, since what parsers say repeats the value, which is the user's. */
    Misfit(String field, String found, String expected) {
      super(null, null, false, false);
      this.field = field;
      this.found = found;
      this.expected = expected;
    }
  }

  /** The value as SQLite keeps it, or null. */
  @Nullable Object value(Column column) throws IOException {
    String field = column.name();
    if (isNull()) {
      Object byDefault = column.traits().defaultValue();
      if (column.required() && byDefault == null) {
        throw wrong(field, "a value, since the model has no room for null");
      }
      return byDefault;
    }
    return switch (column.type()) {
      case TEXT, ENUM -> text(field);
      case BOOLEAN -> bool(field) ? 1L : 0L;
      case INT8 -> integer(field, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case INT16 -> integer(field, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT32 -> integer(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> integer(field, Long.MIN_VALUE, Long.MAX_VALUE);
      case FLOAT32 -> singlePrecision(field);
      case FLOAT64 -> number(field);
      case CHAR,
          UUID,
          URI,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          DURATION,
          DECIMAL,
          BIG_INTEGER ->
          spelled(field, column.type());
      case BLOB -> blob(field);
      case JSON -> json(field);
      case INSTANT -> instant(field);
      case LOCAL_DATE -> date(field);
    };
  }

  boolean isNull() {
    return json.currentToken() == JsonToken.VALUE_NULL;
  }

  String text(String field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong(field, "a text");
    }
    return Texts.wellFormed(json.getText());
  }

  boolean bool(String field) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw wrong(field, "true or false");
    };
  }

  /**
   * Whole numbers may come as {@code 5}, {@code 5.0} or {@code 5e0}: to JavaScript they are one.
   */
  private long integer(String field, long least, long most) throws IOException {
    if (!json.currentToken().isNumeric()) {
      throw wrong(field, "a whole number");
    }
    try {
      long value =
          json.currentToken() == JsonToken.VALUE_NUMBER_INT
              ? json.getLongValue()
              : json.getDecimalValue().longValueExact();
      if (value >= least && value <= most) {
        return value;
      }
    } catch (ArithmeticException | NumberFormatException | JsonProcessingException e) {
      throw wrong(field, "a whole number that fits the column");
    }
    throw wrong(field, "a whole number that fits the column");
  }

  private double number(String field) throws IOException {
    if (!json.currentToken().isNumeric()) {
      throw wrong(field, "a number");
    }
    double value = json.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw wrong(field, "a number that fits a double");
    }
    return value + 0.0; // SQLite does not tell -0.0 from 0.0
  }

  /** The nearest {@code float}, since servers keep all numbers as doubles. */
  private double singlePrecision(String field) throws IOException {
    float value = (float) number(field);
    if (Float.isInfinite(value)) {
      throw wrong(field, "a number that fits a float");
    }
    return value;
  }

  private String spelled(String field, ColumnType type) throws IOException {
    boolean number = WireText.mayBeNumber(type) && json.currentToken().isNumeric();
    String stored = WireText.stored(type, number ? json.getText() : text(field));
    if (stored == null) {
      throw wrong(field, WireText.words(type));
    }
    return stored;
  }

  /** JSON in a text, or as it is, from a server that has a type for it. */
  private String json(String field) throws IOException {
    if (!json.currentToken().isStructStart()) {
      return spelled(field, ColumnType.JSON);
    }
    String kind = kind();
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructureExact(json);
    }
    String stored = WireText.stored(ColumnType.JSON, text.toString());
    if (stored == null) {
      throw new Misfit(field, kind, WireText.words(ColumnType.JSON));
    }
    return stored;
  }

  private byte[] blob(String field) throws IOException {
    byte[] bytes = BlobText.parse(text(field));
    if (bytes == null) {
      throw wrong(field, "bytes in Base64");
    }
    return bytes;
  }

  String instant(String field) throws IOException {
    String text = text(field);
    try {
      return InstantText.format(InstantText.parse(text));
    } catch (DateTimeException e) {
      throw wrong(field, "a date and time");
    }
  }

  /** A date, or the midnight in UTC that stands for it in a protocol without dates. */
  private String date(String field) throws IOException {
    String text = text(field);
    try {
      if (text.length() == DATE_LENGTH) {
        return DateText.format(DateText.parse(text));
      }
      String instant = InstantText.format(InstantText.parse(text));
      if (instant.endsWith("T00:00:00")) {
        return instant.substring(0, DATE_LENGTH);
      }
    } catch (DateTimeException e) {
      throw wrong(field, "a date");
    }
    throw wrong(field, "a date without a time of day");
  }

  private Misfit wrong(String field, String expected) {
    return new Misfit(field, kind(), expected);
  }

  /** What stands there instead; its kind only, since the value is the user's. */
  String kind() {
    JsonToken token = json.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> token.asString() == null ? token.name() : token.asString();
    };
  }
}
