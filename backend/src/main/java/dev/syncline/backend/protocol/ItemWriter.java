package dev.syncline.backend.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.Row;
import dev.syncline.schema.WireText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows as the JSON that a protocol has them in. */
final class ItemWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final int MILLISECONDS_LENGTH = "2026-11-22T14:20:40.644".length();

  private final Dialect dialect;
  private final ServedTable table;
  private final JsonGenerator json;

  private ItemWriter(Dialect dialect, ServedTable table, JsonGenerator json) {
    this.dialect = dialect;
    this.table = table;
    this.json = json;
  }

  /** All columns of one row. */
  static byte[] item(Dialect dialect, ServedTable table, Row row) {
    List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
    return written(json -> new ItemWriter(dialect, table, json).row(row, all));
  }

  /** As ZUMO 2.0: the list and, if it was asked for, the number of rows there are. */
  static byte[] results(ServedTable table, Found found) {
    return written(
        json -> {
          ItemWriter items = new ItemWriter(Dialect.ZUMO2, table, json);
          Long count = found.count();
          if (count == null) {
            items.rows(found);
            return;
          }
          json.writeStartObject();
          json.writeFieldName("results");
          items.rows(found);
          json.writeNumberField("count", count);
          json.writeEndObject();
        });
  }

  /** As Datasync, which writes what it does not say as null. */
  static byte[] items(ServedTable table, Found found, @Nullable String next) {
    return written(
        json -> {
          json.writeStartObject();
          json.writeFieldName("items");
          new ItemWriter(Dialect.DATASYNC, table, json).rows(found);
          json.writeFieldName("count");
          json.writeObject(found.count());
          json.writeStringField("nextLink", next);
          json.writeEndObject();
        });
  }

  static byte[] error(String error) {
    return written(
        json -> {
          json.writeStartObject();
          json.writeStringField("error", error);
          json.writeEndObject();
        });
  }

  private void rows(Found found) throws IOException {
    json.writeStartArray();
    for (Row row : found.rows()) {
      row(row, found.options().selected());
    }
    json.writeEndArray();
  }

  private void row(Row row, List<Integer> positions) throws IOException {
    json.writeStartObject();
    for (int position : positions) {
      if (isUnknown(position)) {
        continue;
      }
      json.writeFieldName(table.columns().get(position).name());
      if (row.isNull(position)) {
        json.writeNull();
      } else {
        value(row, position);
      }
    }
    json.writeEndObject();
  }

  /** Datasync does not tell when a row was made. */
  private boolean isUnknown(int position) {
    return dialect == Dialect.DATASYNC && position == table.createdAt();
  }

  private void value(Row row, int position) throws IOException {
    Column column = table.columns().get(position);
    switch (column.type()) {
      case BOOLEAN -> json.writeBoolean(row.bool(position));
      case INT8, INT16, INT32, INT64 -> json.writeNumber(row.int64(position));
      case FLOAT32, FLOAT64 -> json.writeNumber(row.float64(position));
      case LOCAL_DATE -> json.writeString(date(row.text(position)));
      case BLOB -> json.writeString(BlobText.format(row.blob(position)));
      case INSTANT -> json.writeString(instant(row.text(position), position));
      default -> json.writeString(WireText.of(column.type(), row.text(position)));
    }
  }

  private String date(String stored) {
    return dialect == Dialect.ZUMO2 ? stored + "T00:00:00.000Z" : stored;
  }

  /** The server's own times are cut to milliseconds, as every server before did. */
  private String instant(String stored, int position) {
    String wire = InstantText.toWire(stored);
    return table.isServers(position) ? wire.substring(0, MILLISECONDS_LENGTH) + "Z" : wire;
  }

  private static byte[] written(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
