package dev.syncline.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.backend.Json;
import dev.syncline.backend.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request on its way. */
record Message(String author, Request request) {

  private static final String EVEN_IF_DELETED = "?__includedeleted=true";

  static Message of(String author, feign.Request request) {
    URI address = URI.create(request.url());
    String target =
        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers().forEach((name, values) -> headers.put(name, values.iterator().next()));
    byte[] body = request.body() == null ? new byte[0] : request.body();
    return new Message(author, new Request(request.httpMethod().name(), target, headers, body));
  }

  static Message of(String author, String method, String table, @Nullable String id, String body) {
    String path = "/tables/" + table + (id == null ? "" : "/" + encoded(id));
    Map<String, String> headers = Map.of("ZUMO-API-VERSION", "2.0.0");
    return new Message(author, new Request(method, path, headers, body.getBytes(UTF_8)));
  }

  private static String encoded(String id) {
    return java.net.URLEncoder.encode(id, UTF_8).replace("+", "%20");
  }

  /** The question what the row is now that the request is about. */
  Message about() {
    String target = "/tables/" + table() + "/" + encoded(Objects.requireNonNull(id()));
    return new Message(
        author, new Request("GET", target + EVEN_IF_DELETED, request.headers(), new byte[0]));
  }

  String method() {
    return request.method();
  }

  boolean isRead() {
    return method().equals("GET");
  }

  boolean isUndelete() {
    boolean revives = method().equals("PUT") && request.target().endsWith(EVEN_IF_DELETED);
    return revives || (method().equals("POST") && id() != null);
  }

  boolean isOfDatasync() {
    return String.valueOf(request.header("ZUMO-API-VERSION")).startsWith("3");
  }

  /** Whether it asks for a page of a pull, the only query that names an order. */
  boolean isPage() {
    return isRead() && request.target().contains("orderby");
  }

  String body() {
    return new String(request.body(), UTF_8);
  }

  String table() {
    return path()[2];
  }

  /** The row that it names in its address, if it does. */
  @Nullable String id() {
    return path().length > 3 ? URLDecoder.decode(path()[3].replace("+", "%2B"), UTF_8) : null;
  }

  /** The row that it is about; null if there is none, or the server makes up its id. */
  @Nullable RowKey row() {
    boolean isInsert = id() == null && request.body().length > 0;
    Object id = isInsert ? ((Map<?, ?>) Json.parse(body())).get("id") : id();
    return id == null ? null : new RowKey(table(), (String) id);
  }

  private String[] path() {
    int query = request.target().indexOf('?');
    String path = query < 0 ? request.target() : request.target().substring(0, query);
    return path.split("/", -1);
  }

  @Override
  public String toString() {
    String ifMatch = request.header("If-Match");
    String on = ifMatch == null ? "" : " on " + ifMatch;
    String what = isRead() ? request.target() : table() + (id() == null ? "" : " " + id());
    return author + " " + method() + " " + what + on + " " + body();
  }
}
