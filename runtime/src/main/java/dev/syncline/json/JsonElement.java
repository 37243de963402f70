package dev.syncline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An element of a JSON array. Two are equal if they say the same: whatever the order of an object's
 * fields, the spelling of a number ({@code 1.0} is {@code 1}) or white space.
 */
public final class JsonElement {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final @Nullable Object meaning;
  private final String text;

  private JsonElement(@Nullable Object meaning, String text) {
    this.meaning = meaning;
    this.text = text;
  }

  /** The elements of an array, in order; null if the text is no JSON array. */
  public static @Nullable List<JsonElement> elements(String array) {
    List<JsonElement> elements = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(array)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        return null;
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(json));
      }
      return json.nextToken() == null ? elements : null;
    } catch (IOException | ArithmeticException | NumberFormatException notJson) {
      return null;
    }
  }

  /** The array of these elements, each spelled as it was read, but without white space. */
  public static String array(Collection<JsonElement> elements) {
    return elements.stream().map(it -> it.text).collect(Collectors.joining(",", "[", "]"));
  }

  private static JsonElement read(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    Object meaning;
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      meaning = copy(json, copy);
    }
    return new JsonElement(meaning, text.toString());
  }

  /** Copies the value on whose first token the parser stands, and says what it means. */
  private static @Nullable Object copy(JsonParser json, JsonGenerator copy) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> copyObject(json, copy);
      case START_ARRAY -> copyArray(json, copy);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(json, copy);
      case VALUE_STRING -> {
        copy.writeString(json.getText());
        yield json.getText();
      }
      case VALUE_NULL -> {
        copy.writeNull();
        yield null;
      }
      default -> {
        copy.writeBoolean(json.getBooleanValue());
        yield json.getBooleanValue();
      }
    };
  }

  private static Map<String, @Nullable Object> copyObject(JsonParser json, JsonGenerator copy)
      throws IOException {
    Map<String, @Nullable Object> fields = new HashMap<>();
    copy.writeStartObject();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      copy.writeFieldName(name);
      json.nextToken();
      fields.put(name, copy(json, copy));
    }
    copy.writeEndObject();
    return fields;
  }

  private static List<@Nullable Object> copyArray(JsonParser json, JsonGenerator copy)
      throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    copy.writeStartArray();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(copy(json, copy));
    }
    copy.writeEndArray();
    return elements;
  }

  private static BigDecimal copyNumber(JsonParser json, JsonGenerator copy) throws IOException {
    copy.writeNumber(json.getText());
    return new BigDecimal(json.getText()).stripTrailingZeros();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonElement element && Objects.equals(meaning, element.meaning);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(meaning);
  }

  /** Nothing of its text, which is the user's. */
  @Override
  public String toString() {
    return "JSON element";
  }
}
