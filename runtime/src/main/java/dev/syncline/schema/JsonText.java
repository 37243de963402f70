package dev.syncline.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in one spelling, so that equal values are equal texts: names in the order of their UTF-16
 * units and each once, no spaces, numbers as short as can be but with all their digits (1.0 is 1).
 * Up to 200 levels deep. Streams: no tree is built.
 */
public final class JsonText {

  private static final int DEEPEST = 200;

  /** Above it, a whole number is written with an exponent, as JavaScript does. */
  private static final int MOST_PLAIN_DIGITS = 21;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;

  private JsonText(JsonParser json) {
    this.json = json;
  }

  /**
   * The one spelling of a JSON text; null if it is none, is deeper than can be kept, or has a
   * number that is too large.
   */
  public static @Nullable String canonical(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      return new JsonText(json).canonical();
    } catch (IOException | ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /**
   * The elements of an array, each in its one spelling; null if the text is no array, or has no
   * such spelling.
   */
  public static @Nullable List<String> elements(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      return json.nextToken() == JsonToken.START_ARRAY ? new JsonText(json).elements() : null;
    } catch (IOException | ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private @Nullable List<String> elements() throws IOException {
    List<String> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      StringBuilder element = new StringBuilder();
      value(element, 1);
      elements.add(element.toString());
    }
    return json.nextToken() == null ? elements : null;
  }

  private @Nullable String canonical() throws IOException {
    StringBuilder text = new StringBuilder();
    if (json.nextToken() == null) {
      return null;
    }
    value(text, 0);
    return json.nextToken() == null ? text.toString() : null;
  }

  private void value(StringBuilder text, int depth) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT, START_ARRAY -> nested(text, depth + 1);
      case VALUE_STRING -> string(text, json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.append(number(json.getDecimalValue()));
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> text.append(json.getText());
      default -> throw new JsonParseException(json, "No value");
    }
  }

  private void nested(StringBuilder text, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new JsonParseException(json, "Too deep");
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      array(text, depth);
    } else {
      object(text, depth);
    }
  }

  private void array(StringBuilder text, int depth) throws IOException {
    char separator = '[';
    while (json.nextToken() != JsonToken.END_ARRAY) {
      value(text.append(separator), depth);
      separator = ',';
    }
    text.append(separator == '[' ? "[]" : "]");
  }

  private void object(StringBuilder text, int depth) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      StringBuilder value = new StringBuilder();
      value(value, depth);
      fields.put(name, value.toString());
    }
    char separator = '{';
    for (Map.Entry<String, String> field : fields.entrySet()) {
      string(text.append(separator), field.getKey());
      text.append(':').append(field.getValue());
      separator = ',';
    }
    text.append(separator == '{' ? "{}" : "}");
  }

  private static void string(StringBuilder text, String value) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(Texts.wellFormed(value), text);
    text.append('"');
  }

  private static String number(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    long digits = (long) shortest.precision() - shortest.scale();
    return shortest.scale() < 0 && digits <= MOST_PLAIN_DIGITS
        ? shortest.toPlainString()
        : shortest.toString();
  }
}
