package dev.syncline.benchmark.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.syncline.schema.InstantText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A stored item in JSON, as a log keeps it. */
final class BaseJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private BaseJson() {}

  /** The row on which the cursor stands. */
  static String of(ResultSet row) throws SQLException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", row.getString(1));
      json.writeStringField("text", row.getString(2));
      json.writeBooleanField("complete", row.getLong(3) != 0);
      json.writeNumberField("minutes", row.getLong(4));
      json.writeNumberField("progress", row.getDouble(5));
      json.writeStringField("remindAt", InstantText.toWire(row.getString(6)));
      json.writeStringField("dueOn", row.getString(7));
      json.writeStringField("priority", row.getString(8));
      json.writeStringField("version", row.getString(9));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
