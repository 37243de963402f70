package dev.syncline.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.error.AnswerException;
import dev.syncline.json.RowJson;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.ServerRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ZUMO 2.0, the protocol of Azure Mobile Apps, as its Node and .NET servers speak it. It has no
 * dates without a time of day: midnight in UTC stands for them, in fields and in filters.
 */
public final class Zumo2Dialect implements WireDialect {

  private static final Map<String, String> HEADERS =
      Map.of("ZUMO-API-VERSION", "2.0.0", "Accept", "application/json");

  public Zumo2Dialect() {}

  @Override
  public Map<String, String> headers() {
    return HEADERS;
  }

  @Override
  public ODataDialect odata() {
    return ODataDialect.zumo();
  }

  @Override
  public String dateField(String stored) {
    return stored + "T00:00:00.000Z";
  }

  @Override
  public Map<String, String> page(PageRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    String filter = filter(request);
    if (!filter.isEmpty()) {
      parameters.put("$filter", filter);
    }
    parameters.put("$orderby", request.bucket() == null ? "updatedAt,id" : "id");
    parameters.put("$top", Integer.toString(request.size()));
    if (request.counted()) {
      parameters.put("$inlinecount", "allpages");
    }
    parameters.put("__includeDeleted", "true");
    return parameters;
  }

  private String filter(PageRequest request) {
    List<String> terms = new ArrayList<>();
    if (request.filter() != null) {
      terms.add(request.filter());
    }
    String from = request.from();
    if (from != null) {
      terms.add("(updatedAt ge " + odata().instant(from) + ")");
    }
    String bucket = request.bucket();
    if (from != null && bucket != null) {
      String next = InstantText.nextMillisecond(from);
      if (next != null) {
        terms.add("(updatedAt lt " + odata().instant(next) + ")");
      }
      if (!bucket.isEmpty()) {
        terms.add("(id gt " + ODataRenderer.quoted(bucket) + ")");
      }
    }
    return String.join(" and ", terms);
  }

  @Override
  public Map<String, String> rowEvenIfDeleted(String id) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("$filter", "(id eq " + ODataRenderer.quoted(id) + ")");
    parameters.put("$top", "1");
    parameters.put("__includeDeleted", "true");
    return parameters;
  }

  /** A list of rows, or {@code {"results": [...], "count": n}}. */
  @Override
  public Page readPage(JsonParser json, RowJson rows, String table) throws IOException {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      Page page = new Page(readRows(json, rows), null);
      rows.requireEnd(json);
      return page;
    }
    if (first != JsonToken.START_OBJECT) {
      throw noList(table);
    }
    return readCounted(json, rows, table);
  }

  private static Page readCounted(JsonParser json, RowJson rows, String table) throws IOException {
    List<ServerRow> found = null;
    Long total = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("results") && value == JsonToken.START_ARRAY) {
        found = readRows(json, rows);
      } else if (field.equals("count") && value == JsonToken.VALUE_NUMBER_INT) {
        total = json.getLongValue();
      } else {
        json.skipChildren();
      }
    }
    rows.requireEnd(json);
    return page(found, total, table);
  }

  private static Page page(@Nullable List<ServerRow> found, @Nullable Long total, String table) {
    if (found == null) {
      throw noList(table);
    }
    return new Page(found, total);
  }

  private static List<ServerRow> readRows(JsonParser json, RowJson rows) throws IOException {
    List<ServerRow> found = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      found.add(rows.read(json));
    }
    return found;
  }

  private static AnswerException noList(String table) {
    return new AnswerException(
        table, null, "Table " + table + ": the answer to a query is no list of rows", null);
  }
}
