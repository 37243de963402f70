package dev.syncline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.error.AnswerException;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rows of one table to JSON and back. Safe to share among threads. */
public final class RowJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final TableSchema<?> schema;
  private final UnaryOperator<String> dateSpelling;
  private final boolean keepsUnknown;

  private RowJson(TableSchema<?> schema, UnaryOperator<String> dateSpelling, boolean keepsUnknown) {
    this.schema = schema;
    this.dateSpelling = dateSpelling;
    this.keepsUnknown = keepsUnknown;
  }

  /** JSON in which a date is {@code 2026-11-22}. */
  public static RowJson of(TableSchema<?> schema) {
    return new RowJson(schema, UnaryOperator.identity(), false);
  }

  /** JSON in which a date is spelled as a protocol wants it. */
  public static RowJson of(TableSchema<?> schema, UnaryOperator<String> dateSpelling) {
    return new RowJson(schema, dateSpelling, false);
  }

  /** The same JSON; the rows that are read keep the fields that the model does not know. */
  public RowJson keepingUnknown() {
    return new RowJson(schema, dateSpelling, true);
  }

  /** A parser of an answer's body. The caller closes it. */
  public static JsonParser parser(InputStream body) throws IOException {
    return FACTORY.createParser(body);
  }

  /** The columns that the row has, as a JSON object. */
  public String write(Row row) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      RowJsonWriter.write(row, json, dateSpelling);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A whole row, as it is to replace the server's. */
  public String write(WholeRow whole) {
    boolean plain = whole.unknown().equals(RawJson.NOTHING);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = (plain ? FACTORY : RawJson.FACTORY).createGenerator(text)) {
      json.writeStartObject();
      RowJsonWriter.write(whole.changed(), json, dateSpelling);
      Set<String> raw = new HashSet<>();
      RawJson.copy(
          whole.unknown(),
          json,
          field -> {
            raw.add(field);
            return !has(whole.changed(), field);
          });
      RowJsonWriter.write(whole.rest(raw), json, dateSpelling);
      if (whole.revived()) {
        json.writeBooleanField("deleted", false);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A server row with all that is known of it, to be read again with {@link #read(String)}. */
  public String write(ServerRow server) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      RowJsonWriter.write(server.row(), json, dateSpelling);
      writeSystemFields(server, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** What the row itself does not carry, since the model has no such column. */
  private void writeSystemFields(ServerRow server, JsonGenerator json) throws IOException {
    if (server.version() != null && !has(server.row(), "version")) {
      json.writeStringField("version", server.version());
    }
    if (server.updatedAt() != null && !has(server.row(), "updatedAt")) {
      json.writeStringField("updatedAt", InstantText.toWire(server.updatedAt()));
    }
    if (server.deleted()) {
      json.writeBooleanField("deleted", true);
    }
  }

  private boolean has(Row row, String name) {
    int position = schema.columns().position(name);
    return position >= 0 && row.has(position);
  }

  /**
   * A row that was written before.
   *
   * @throws AnswerException if the text is no row of the table
   */
  public ServerRow read(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      return read(json);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * The row on whose first token the parser stands.
   *
   * @throws AnswerException if there is no row of the table
   */
  public ServerRow read(JsonParser json) throws IOException {
    return new RowJsonReader(schema, json, keepsUnknown ? new RawJson() : null).read();
  }

  /**
   * The row that is the whole of a body.
   *
   * @throws AnswerException if the body is something else
   */
  public ServerRow readWhole(InputStream body) {
    try (JsonParser json = parser(body)) {
      json.nextToken();
      ServerRow row = read(json);
      requireEnd(json);
      return row;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Sees that the body ends here.
   *
   * @throws AnswerException if anything follows
   */
  public void requireEnd(JsonParser json) throws IOException {
    JsonToken next = json.nextToken();
    if (next != null) {
      throw new AnswerException(
          schema.table(),
          null,
          String.format("Table %s: more than one answer in a body", schema.table()),
          null);
    }
  }

  /** The error for a body that is no JSON, or ends in the middle. */
  public AnswerException unreadable(IOException cause) {
    // What the parser says repeats a piece of the body.
    IOException shown =
        schema.columns().areSensitive() ? new IOException(cause.getClass().getSimpleName()) : cause;
    return new AnswerException(
        schema.table(),
        null,
        String.format("Table %s: the answer is not JSON, or is cut off", schema.table()),
        shown);
  }
}
