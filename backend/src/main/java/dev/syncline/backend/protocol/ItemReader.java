package dev.syncline.backend.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a write. What could not be stored exactly as it was sent is refused with a 400
 * that names it. ZUMO 2.0 refuses what is no column, too; Datasync passes over it.
 */
final class ItemReader {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final ServedTable table;
  private final Dialect dialect;
  private final JsonParser json;
  private final @Nullable Object[] values;
  private final BitSet present = new BitSet();
  private final BitSet seen = new BitSet();
  private @Nullable String id;
  private @Nullable String version;
  private @Nullable Boolean deleted;

  private ItemReader(ServedTable table, Dialect dialect, JsonParser json) {
    this.table = table;
    this.dialect = dialect;
    this.json = json;
    this.values = new Object[table.columns().size()];
  }

  static ItemBody read(ServedTable table, Dialect dialect, byte[] body) {
    try (JsonParser json = JSON.createParser(body)) {
      return new ItemReader(table, dialect, json).whole();
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage());
    } catch (IOException e) {
      throw malformed(String.valueOf(e.getMessage()));
    }
  }

  private ItemBody whole() throws IOException {
    JsonToken first = json.nextToken();
    if (first == null) {
      throw malformed("Unexpected end of JSON input");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new Refusal(400, "The body must be one JSON object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      property(json.currentName());
    }
    if (json.nextToken() != null) {
      throw malformed("Something follows the item");
    }
    return new ItemBody(Row.ofStored(table.columns(), values, present), id, version, deleted);
  }

  private void property(String name) throws IOException {
    json.nextToken();
    int position = table.position(name);
    if (position < 0 && dialect == Dialect.DATASYNC) {
      json.skipChildren();
      return;
    }
    if (position < 0) {
      throw new Refusal(400, "Table %s has no column '%s'".formatted(table.name(), name));
    }
    if (seen.get(position)) {
      throw new Refusal(400, "The property '%s' is there twice".formatted(name));
    }
    seen.set(position);
    if (position == table.columns().id()) {
      id = textOrNothing(position);
    } else if (position == table.columns().version()) {
      version = textOrNothing(position);
    } else if (table.isServers(position)) {
      serversOwn(name, position);
    } else {
      values[position] = value(position);
      present.set(position);
    }
  }

  /** Refused by ZUMO 2.0; in Datasync nothing but whether the row is deleted is for apps to say. */
  private void serversOwn(String name, int position) throws IOException {
    if (dialect == Dialect.ZUMO2) {
      throw new Refusal(
          400, "Cannot update item with property '%s' as it is reserved".formatted(name));
    }
    if (position == table.deleted() && json.currentToken() != JsonToken.VALUE_NULL) {
      deleted = !Long.valueOf(0).equals(ValueReader.read(json, table.columns().get(position)));
    } else {
      json.skipChildren();
    }
  }

  /** Empty is as good as nothing. */
  private @Nullable String textOrNothing(int position) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String text = (String) ValueReader.read(json, table.columns().get(position));
    return text.isEmpty() ? null : text;
  }

  private @Nullable Object value(int position) throws IOException {
    Column column = table.columns().get(position);
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      return ValueReader.read(json, column);
    }
    Object byDefault = column.traits().defaultValue();
    if (column.required() && byDefault == null) {
      throw new Refusal(400, "Column '%s' must have a value".formatted(column.name()));
    }
    return byDefault;
  }

  private static Refusal malformed(String why) {
    return new Refusal(400, "The body is not JSON: " + why);
  }
}
