package dev.syncline.backend.protocol;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a write says.
 *
 * @param row the columns that it gives a value, which apps write; no others, and no id
 * @param id the id, or null if it says none
 * @param version the version that the change was made on, or null if it says none
 * @param deleted whether the row is to be deleted, or null if it does not say
 */
record ItemBody(Row row, @Nullable String id, @Nullable String version, @Nullable Boolean deleted) {

  static ItemBody of(TableCall call, Dialect dialect) {
    String type = call.request().header("Content-Type");
    if (type != null && !mediaType(type).equals("application/json")) {
      throw new Refusal(415, "The body must be application/json");
    }
    return ItemReader.read(call.table(), dialect, call.request().body());
  }

  private static String mediaType(String contentType) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** The whole row that it describes, with its defaults. */
  Row complete(ServedTable table) {
    Row whole = row.overDefaults();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.required() && !whole.has(i) && i != table.columns().id() && !table.isServers(i)) {
        throw new Refusal(400, "Column '%s' must have a value".formatted(column.name()));
      }
    }
    return whole;
  }
}
