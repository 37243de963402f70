package dev.syncline.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Speaks to a backend, with or without a socket between. */
public final class Caller {

  private final Function<Request, Response> transport;

  public Caller(Function<Request, Response> transport) {
    this.transport = transport;
  }

  /** Headers by turns of name and value, besides the version's. */
  public Answer call(String method, String target, String body, String... headers) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("ZUMO-API-VERSION", "2.0.0");
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return send(method, target, body, all);
  }

  public Answer send(String method, String target, String body, Map<String, String> headers) {
    return new Answer(transport.apply(new Request(method, target, headers, body.getBytes(UTF_8))));
  }

  public Answer get(String target) {
    return call("GET", target, "");
  }

  public Answer post(String target, String body) {
    return call("POST", target, quoted(body));
  }

  public Answer patch(String target, String body, String... headers) {
    return call("PATCH", target, quoted(body), headers);
  }

  public Answer delete(String target, String... headers) {
    return call("DELETE", target, "", headers);
  }

  public Answer undelete(String target, String... headers) {
    return call("POST", target, "", headers);
  }

  public Answer filter(String table, String filter) {
    return get("/tables/" + table + "?$filter=" + encoded(filter));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  public static String matching(Answer answer) {
    return '"' + answer.version() + '"';
  }

  /** JSON for the eyes: single quotes stand for double ones. */
  public static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
