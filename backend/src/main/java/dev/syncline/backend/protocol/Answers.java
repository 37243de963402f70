package dev.syncline.backend.protocol;

import dev.syncline.backend.Response;
import dev.syncline.backend.query.Dialect;
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

  private static final Map<String, String> NO_BODY =
      Map.of("Cache-Control", "no-cache", "x-zumo-server-version", "syncline-0.1");

  private Answers() {}

  /** One item, with its version as a strong tag. */
  static Response item(Dialect dialect, int status, ServedTable table, Row row) {
    return json(status, ItemWriter.item(dialect, table, row))
        .with("ETag", '"' + row.version() + '"');
  }

  static Response json(int status, byte[] body) {
    return new Response(status, JSON, body);
  }

  /** A status that says all. */
  static Response empty(int status) {
    return new Response(status, NO_BODY, new byte[0]);
  }

  static Response error(int status, String error) {
    return json(status, ItemWriter.error(error));
  }
}
