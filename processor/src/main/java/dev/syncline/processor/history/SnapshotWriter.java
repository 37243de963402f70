package dev.syncline.processor.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import dev.syncline.processor.history.Snapshot.Column;
import dev.syncline.processor.history.Snapshot.Index;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Writes snapshots as JSON: the same bytes for the same snapshot on every system, a line for each
 * fact, and nothing of what is not there.
 */
final class SnapshotWriter {

  /** Raised when a file means something else than before. */
  static final int FORMAT = 1;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private SnapshotWriter(JsonGenerator json) {
    this.json = json;
  }

  static byte[] bytes(Snapshot snapshot) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(layout());
      new SnapshotWriter(json).write(snapshot);
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private void write(Snapshot snapshot) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("table", snapshot.table());
    json.writeNumberField("version", snapshot.version());
    json.writeArrayFieldStart("columns");
    for (Column column : snapshot.columns()) {
      write(column);
    }
    json.writeEndArray();
    if (!snapshot.indexes().isEmpty()) {
      json.writeArrayFieldStart("indexes");
      for (Index index : snapshot.indexes()) {
        write(index);
      }
      json.writeEndArray();
    }
    write("migrations", snapshot.migrations());
    json.writeEndObject();
  }

  private void write(Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type());
    if (column.conversion().isPresent()) {
      json.writeStringField("conversion", column.conversion().get());
    }
    json.writeStringField("role", column.role());
    if (column.required()) {
      json.writeBooleanField("required", true);
    }
    if (column.defaultValue().isPresent()) {
      json.writeStringField("default", column.defaultValue().get());
    }
    write("constants", column.constants());
    if (column.parent().isPresent()) {
      json.writeStringField("parent", column.parent().get());
    }
    json.writeEndObject();
  }

  private void write(Index index) throws IOException {
    json.writeStartObject();
    write("columns", index.columns());
    if (index.unique()) {
      json.writeBooleanField("unique", true);
    }
    json.writeEndObject();
  }

  private void write(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }
}
