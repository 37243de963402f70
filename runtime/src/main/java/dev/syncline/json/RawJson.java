package dev.syncline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fields of an object that are kept as they came: their order, numbers digit by digit, and texts
 * with whatever is half a character in them, since all that is not ASCII is escaped.
 */
final class RawJson {

  static final String NOTHING = "{}";

  /** Writes what is kept here. */
  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final StringWriter text = new StringWriter();
  private @Nullable JsonGenerator fields;

  /** Keeps the field on whose value the parser stands, and leaves it at the value's end. */
  void keep(String field, JsonParser json) throws IOException {
    if (fields == null) {
      fields = FACTORY.createGenerator(text);
      fields.writeStartObject();
    }
    fields.writeFieldName(field);
    copy(json, fields);
  }

  /** The fields as an object. */
  String object() throws IOException {
    if (fields == null) {
      return NOTHING;
    }
    fields.writeEndObject();
    fields.close();
    return text.toString();
  }

  /** Writes those fields of such an object that are wanted. */
  static void copy(String object, JsonGenerator to, Predicate<String> wanted) {
    try (JsonParser json = FACTORY.createParser(object)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (wanted.test(field)) {
          to.writeFieldName(field);
          copy(json, to);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(JsonParser json, JsonGenerator to) throws IOException {
    int depth = 0;
    do {
      depth += copyToken(json, to);
    } while (depth > 0 && json.nextToken() != null);
  }

  /** Copies a token, and says how much deeper it leads. */
  private static int copyToken(JsonParser json, JsonGenerator to) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> to.writeStartObject();
      case END_OBJECT -> to.writeEndObject();
      case START_ARRAY -> to.writeStartArray();
      case END_ARRAY -> to.writeEndArray();
      case FIELD_NAME -> to.writeFieldName(json.currentName());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(json.getText());
      case VALUE_STRING -> to.writeString(json.getText());
      case VALUE_TRUE -> to.writeBoolean(true);
      case VALUE_FALSE -> to.writeBoolean(false);
      default -> to.writeNull();
    }
    JsonToken token = json.currentToken();
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
