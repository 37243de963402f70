package dev.syncline.backend.protocol;

import dev.syncline.backend.Response;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import java.util.Map;

/** The shapes that answers have. */
final class Answers {

  private static final Map<String, String> JSON =
      Map.of(
          "Content-Type",
          "application/json; charset=utf-8",
          "Cache-Control",
          "no-cache",
          "x-zumo-server-version",
          "syncline-0.1");

  private Answers() {}

  /** One item, with its version as a strong tag. */
  static Response item(int status, ServedTable table, Row row) {
    return json(status, ItemWriter.item(table, row)).with("ETag", '"' + row.version() + '"');
  }

  static Response json(int status, byte[] body) {
    return new Response(status, JSON, body);
  }

  static Response error(int status, String error) {
    return json(status, ItemWriter.error(error));
  }
}
