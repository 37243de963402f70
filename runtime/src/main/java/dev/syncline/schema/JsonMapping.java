package dev.syncline.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of one type into JSON and back, as Jackson's databind does. The one class that knows
 * it: a client without {@code @Json} columns never loads either.
 *
 * <p>No module is looked for on the class path, since the stored form must not depend on it. Times
 * are texts. A property that the type lacks is passed over.
 */
final class JsonMapping<T> {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(new SetSerializer()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  JsonMapping(Type type) {
    JavaType known = MAPPER.constructType(type);
    this.reader = MAPPER.readerFor(known);
    this.writer = MAPPER.writerFor(known);
  }

  String write(T value) {
    try {
      return canonical(writer.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Nullable T read(String json) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String canonical(String json) {
    if (!Texts.isWellFormed(json)) {
      throw new IllegalArgumentException("A text has half of a surrogate pair");
    }
    String canonical = JsonText.canonical(json);
    if (canonical == null) {
      throw new IllegalArgumentException(
          "JSON that is too deep, or has a number that is too large");
    }
    return canonical;
  }

  /** Writes sets in the order of their elements' texts, since equal sets may differ in theirs. */
  private static final class SetSerializer extends StdSerializer<Set<?>> {

    private static final long serialVersionUID = 1L;

    SetSerializer() {
      super(Set.class, false);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Set<String> texts = new TreeSet<>();
      for (Object element : set) {
        texts.add(canonical(MAPPER.writeValueAsString(element)));
      }
      json.writeStartArray();
      for (String text : texts) {
        json.writeRawValue(text);
      }
      json.writeEndArray();
    }
  }
}
