package dev.syncline.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.error.AnswerException;
import dev.syncline.json.RowJson;
import dev.syncline.schema.ServerRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer to a query. What it tells besides the rows may stand before or after them, and
 * among fields of which this client knows nothing.
 */
final class PageReader {

  private final JsonParser json;
  private final RowJson rows;
  private final String table;
  private @Nullable List<ServerRow> found;
  private @Nullable Long total;
  private boolean continued;

  /** Whether the answer looks like one of the other protocol. */
  private boolean isOfOthers;

  /**
   * The reader of one answer.
   *
   * @param json stands before its first token
   */
  PageReader(JsonParser json, RowJson rows, String table) {
    this.json = json;
    this.rows = rows;
    this.table = table;
  }

  /** A list of rows, or {@code {"results": [...], "count": n}}. */
  Page zumo2() throws IOException {
    if (json.nextToken() == JsonToken.START_ARRAY) {
      found = list();
      rows.requireEnd(json);
    } else {
      readObject("results", "items");
    }
    return new Page(found(), total, false);
  }

  /** {@code {"items": [...], "count": n, "nextLink": "..."}}. */
  Page datasync() throws IOException {
    json.nextToken();
    readObject("items", "results");
    return new Page(found(), total, !continued);
  }

  private void readObject(String listField, String others) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      isOfOthers = json.currentToken() == JsonToken.START_ARRAY;
      throw noList();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      isOfOthers |= field.equals(others);
      readField(field, listField);
    }
    rows.requireEnd(json);
  }

  private void readField(String field, String listField) throws IOException {
    JsonToken value = json.currentToken();
    if (field.equals(listField) && value == JsonToken.START_ARRAY) {
      found = list();
    } else if (field.equals("count") && value == JsonToken.VALUE_NUMBER_INT) {
      total = json.getLongValue();
    } else {
      continued |= field.equals("nextLink") && value != JsonToken.VALUE_NULL;
      json.skipChildren();
    }
  }

  private List<ServerRow> list() throws IOException {
    List<ServerRow> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(rows.read(json));
    }
    return list;
  }

  private List<ServerRow> found() {
    if (found == null) {
      throw noList();
    }
    return found;
  }

  private AnswerException noList() {
    String what = "the answer to a query is no list of rows";
    String remedy = isOfOthers ? ". The server speaks another protocol: say dialect(…)" : "";
    return new AnswerException(table, null, "Table " + table + ": " + what + remedy, null);
  }
}
