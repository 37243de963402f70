package dev.syncline.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A ZUMO 2.0 server in memory that answers as Azure Mobile Apps does: an insert of an id in use
 * gets its own words back with 409, a stale write gets the row with 412, deleted rows stay as
 * tombstones. Its time passes only as it is told to. What the network does to single requests is
 * scripted with {@link #next}.
 */
public final class FakeServer implements Client {

  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> ALL_FIELDS = List.of();

  /** A request that arrived, or did not. */
  public record Seen(
      String device,
      String method,
      String table,
      String id,
      String ifMatch,
      String body,
      Map<String, String> query) {

    /** Whether it is a page of a pull. */
    public boolean isPage() {
      return query.containsKey("$orderby") && !isListing();
    }

    /** Whether it is a page of ids and versions. */
    public boolean isListing() {
      return query.containsKey("$select");
    }

    @Override
    public String toString() {
      String kind = isPage() ? " page" : isListing() ? " listing" : "";
      return method + " " + table + (id == null ? "" : " " + id) + kind;
    }
  }

  private record Scripted(Predicate<Seen> which, Fault fault) {}

  private final Map<String, Map<String, Map<String, Object>>> tables = new TreeMap<>();
  private final List<Scripted> script = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private Fault always = Fault.NONE;
  private Instant now = Instant.parse("2026-11-22T14:20:40Z");
  private Duration step = Duration.ofMillis(7);
  private long versions;
  private int pageCap = 1000;
  private boolean softDelete = true;
  private Normaliser normaliser = (column, value) -> value;
  private Observer observer = new Observer() {};

  /** What the server makes of a value that it is sent. */
  public interface Normaliser {
    Object store(String column, Object value);
  }

  /** Hears of every write that is carried out, as it is carried out. */
  public interface Observer {

    default void stored(String device, String id, String column, Object before, Object after) {}

    default void deleted(String device, String id, Map<String, Object> row) {}

    default void undeleted(String device, String id, Map<String, Object> row) {}
  }

  // What the test may arrange.

  /** How far the time moves with each write; zero for equal timestamps. */
  public synchronized FakeServer step(Duration each) {
    step = each;
    return this;
  }

  public synchronized FakeServer pageCap(int rows) {
    pageCap = rows;
    return this;
  }

  public synchronized FakeServer hardDelete() {
    softDelete = false;
    return this;
  }

  public synchronized FakeServer normalise(Normaliser with) {
    normaliser = with;
    return this;
  }

  public synchronized FakeServer observer(Observer hears) {
    observer = hears;
    return this;
  }

  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  public synchronized Instant now() {
    return now;
  }

  /** The server's time as a clock. */
  public Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now();
      }
    };
  }

  /** The next request with this method meets the fault. */
  public FakeServer next(String method, Fault fault) {
    return next(request -> request.method().equals(method), fault);
  }

  /** The next page of ids and versions meets the fault. */
  public FakeServer nextListing(Fault fault) {
    return next(Seen::isListing, fault);
  }

  /** The next page of a pull meets the fault. */
  public FakeServer nextPage(Fault fault) {
    return next(Seen::isPage, fault);
  }

  public synchronized FakeServer next(Predicate<Seen> which, Fault fault) {
    script.add(new Scripted(which, fault));
    return this;
  }

  /** Every request for which nothing is scripted meets the fault. */
  public synchronized FakeServer always(Fault fault) {
    always = fault;
    return this;
  }

  /** The requests since the last time, whether or not they arrived. */
  public synchronized List<String> requests() {
    List<String> words = seen.stream().map(Seen::toString).collect(Collectors.toList());
    seen.clear();
    return words;
  }

  /** The requests since the last time, in full. */
  public synchronized List<Seen> seen() {
    List<Seen> all = List.copyOf(seen);
    seen.clear();
    return all;
  }

  // What other writers do, and what they see.

  /** Another writer stores a row, over whatever is there. */
  public synchronized String put(String table, String id, String title, String text, Long stars) {
    Map<String, Object> row = rows(table).computeIfAbsent(id, key -> blank(id));
    row.put("title", title);
    row.put("text", text);
    row.put("stars", stars);
    row.put("deleted", false);
    return touch(row);
  }

  /** Another writer changes a column. */
  public synchronized String set(String table, String id, String column, Object value) {
    Map<String, Object> row = rows(table).get(id);
    row.put(column, value);
    return touch(row);
  }

  /** Another writer deletes a row. */
  public synchronized void remove(String table, String id) {
    delete(table, rows(table).get(id));
  }

  /** Another writer's row becomes visible late: stamped in the past. */
  public synchronized void putLate(String table, String id, String title, Duration ago) {
    put(table, id, title, null, null);
    rows(table).get(id).put("updatedAt", now.minus(ago));
  }

  /** What is in the row, for a person; null if there is none, or it is deleted. */
  public synchronized String shown(String table, String id) {
    Map<String, Object> row = rows(table).get(id);
    return row == null || isDeleted(row)
        ? null
        : row.get("title") + "|" + row.get("text") + "|" + row.get("stars");
  }

  /** The version of the row, deleted or not. */
  public synchronized String version(String table, String id) {
    return (String) rows(table).get(id).get("version");
  }

  /** All living rows, by id. */
  public synchronized Map<String, String> shown(String table) {
    Map<String, String> all = new TreeMap<>();
    for (String id : rows(table).keySet()) {
      if (shown(table, id) != null) {
        all.put(id, shown(table, id) + "|" + version(table, id));
      }
    }
    return all;
  }

  // HTTP.

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Seen asked = seen(request);
    Fault fault = fault(asked);
    return fault.meet(asked, () -> handle(asked)).toResponse(request);
  }

  private synchronized Fault fault(Seen asked) {
    seen.add(asked);
    for (Iterator<Scripted> left = script.iterator(); left.hasNext(); ) {
      Scripted scripted = left.next();
      if (scripted.which().test(asked)) {
        left.remove();
        return scripted.fault();
      }
    }
    return always;
  }

  private static Seen seen(Request request) {
    URI address = URI.create(request.url());
    List<String> path = Arrays.asList(address.getRawPath().split("/"));
    int tables = path.indexOf("tables");
    String table = decoded(path.get(tables + 1));
    String id = path.size() > tables + 2 ? decoded(path.get(tables + 2)) : null;
    String ifMatch =
        request.headers().getOrDefault("If-Match", List.of()).stream().findFirst().orElse(null);
    String body = request.body() == null ? "" : new String(request.body(), UTF_8);
    Map<String, String> query = new LinkedHashMap<>();
    if (address.getRawQuery() != null) {
      for (String part : address.getRawQuery().split("&", -1)) {
        int equals = part.indexOf('=');
        query.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
      }
    }
    return new Seen(
        address.getHost(), request.httpMethod().name(), table, id, ifMatch, body, query);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private synchronized Reply handle(Seen request) {
    Map<String, Map<String, Object>> rows = rows(request.table());
    Map<String, Object> row = request.id() == null ? null : rows.get(request.id());
    return switch (request.method()) {
      case "GET" -> query(rows, request.query());
      case "POST" -> request.id() == null ? insert(rows, request) : undelete(row, request);
      case "PATCH" -> update(row, request);
      case "DELETE" -> delete(row, request);
      default -> throw new IllegalArgumentException(request.method());
    };
  }

  private Reply insert(Map<String, Map<String, Object>> rows, Seen request) {
    Map<String, Object> sent = parse(request.body());
    String id = (String) sent.get("id");
    if (rows.containsKey(id)) {
      return Reply.json(409, request.body());
    }
    Map<String, Object> row = blank(id);
    lay(request.device(), sent, row);
    touch(row);
    rows.put(id, row);
    return item(201, row);
  }

  private Reply update(Map<String, Object> row, Seen request) {
    if (row == null || isDeleted(row)) {
      return Reply.json(404, "{\"error\":\"The item does not exist\"}");
    }
    if (!matches(row, request)) {
      return item(412, row);
    }
    Map<String, Object> sent = parse(request.body());
    if (sent.size() < 2) {
      return Reply.json(500, "{\"error\":\"SQL syntax error\"}");
    }
    lay(request.device(), sent, row);
    touch(row);
    return item(200, row);
  }

  private Reply delete(Map<String, Object> row, Seen request) {
    if (row == null || isDeleted(row)) {
      return Reply.json(404, "{\"error\":\"The item does not exist\"}");
    }
    if (!matches(row, request)) {
      return item(412, row);
    }
    observer.deleted(request.device(), request.id(), known(row));
    delete(request.table(), row);
    return item(200, row);
  }

  private void delete(String table, Map<String, Object> row) {
    if (softDelete) {
      row.put("deleted", true);
      touch(row);
    } else {
      rows(table).remove((String) row.get("id"));
    }
  }

  private Reply undelete(Map<String, Object> row, Seen request) {
    if (row == null) {
      return Reply.json(404, "{\"error\":\"The item does not exist\"}");
    }
    if (!matches(row, request)) {
      return item(412, row);
    }
    observer.undeleted(request.device(), request.id(), known(row));
    row.put("deleted", false);
    touch(row);
    return item(201, row);
  }

  private Reply query(Map<String, Map<String, Object>> rows, Map<String, String> query) {
    Predicate<Map<String, Object>> condition =
        query.containsKey("$filter") ? ServerFilter.parse(query.get("$filter")) : row -> true;
    Comparator<Map<String, Object>> byId = Comparator.comparing(row -> (String) row.get("id"));
    Comparator<Map<String, Object>> order =
        query.getOrDefault("$orderby", "id").equals("id")
            ? byId
            : Comparator.<Map<String, Object>, Instant>comparing(
                    row -> (Instant) row.get("updatedAt"))
                .thenComparing(byId);
    boolean all = query.containsKey("__includeDeleted");
    List<Map<String, Object>> found =
        rows.values().stream()
            .filter(row -> all || !isDeleted(row))
            .filter(condition)
            .sorted(order)
            .collect(Collectors.toList());
    int top = Math.min(pageCap, Integer.parseInt(query.getOrDefault("$top", "50")));
    List<String> selected =
        query.containsKey("$select") ? List.of(query.get("$select").split(",")) : ALL_FIELDS;
    String page =
        found.stream()
            .limit(top)
            .map(row -> text(row, selected))
            .collect(Collectors.joining(",", "[", "]"));
    boolean counted = query.getOrDefault("$inlinecount", "").equals("allpages");
    return Reply.json(
        200, counted ? "{\"results\":" + page + ",\"count\":" + found.size() + "}" : page);
  }

  private static boolean matches(Map<String, Object> row, Seen request) {
    return request.ifMatch() == null || request.ifMatch().equals("\"" + row.get("version") + "\"");
  }

  private static Map<String, Object> known(Map<String, Object> row) {
    Map<String, Object> known = new TreeMap<>(row);
    known.values().removeIf(Objects::isNull);
    return known;
  }

  private static boolean isDeleted(Map<String, Object> row) {
    return Boolean.TRUE.equals(row.get("deleted"));
  }

  private Map<String, Map<String, Object>> rows(String table) {
    return tables.computeIfAbsent(table, name -> new TreeMap<>());
  }

  private Map<String, Object> blank(String id) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("title", null);
    row.put("text", null);
    row.put("stars", null);
    row.put("createdAt", now);
    row.put("deleted", false);
    return row;
  }

  private void lay(String device, Map<String, Object> sent, Map<String, Object> row) {
    for (Map.Entry<String, Object> field : sent.entrySet()) {
      switch (field.getKey()) {
        case "id" -> {}
        case "title", "text", "stars" -> {
          Object value = normaliser.store(field.getKey(), field.getValue());
          Object before = row.put(field.getKey(), value);
          observer.stored(device, (String) row.get("id"), field.getKey(), before, value);
        }
        default -> throw new IllegalArgumentException("Reserved or unknown: " + field.getKey());
      }
    }
  }

  private String touch(Map<String, Object> row) {
    now = now.plus(step);
    versions++;
    row.put("updatedAt", now);
    row.put("version", "v" + versions);
    return "v" + versions;
  }

  private Reply item(int status, Map<String, Object> row) {
    return Reply.json(status, text(row)).tagged((String) row.get("version"));
  }

  private String text(Map<String, Object> row) {
    return text(row, ALL_FIELDS);
  }

  private String text(Map<String, Object> row, List<String> selected) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, Object> field : row.entrySet()) {
        if (selected != ALL_FIELDS && !selected.contains(field.getKey())) {
          continue;
        }
        json.writeFieldName(field.getKey());
        Object value = field.getValue();
        if (value instanceof Instant instant) {
          json.writeString(instant.truncatedTo(ChronoUnit.MILLIS).toString());
        } else {
          json.writePOJO(value);
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Map<String, Object> parse(String body) {
    Map<String, Object> fields = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(body)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        fields.put(
            field,
            switch (json.nextToken()) {
              case VALUE_NULL -> null;
              case VALUE_NUMBER_INT -> json.getLongValue();
              case VALUE_TRUE -> true;
              case VALUE_FALSE -> false;
              default -> json.getText();
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fields;
  }
}
