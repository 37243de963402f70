package dev.syncline.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import feign.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer on its way. */
public record Reply(int status, Map<String, Collection<String>> headers, String body) {

  public static Reply json(int status, String body) {
    return of(status, "application/json; charset=utf-8", body);
  }

  public static Reply html(int status, String body) {
    return of(status, "text/html", body);
  }

  public static Reply empty(int status) {
    return new Reply(status, Map.of(), "");
  }

  private static Reply of(int status, String type, String body) {
    return new Reply(status, Map.of("Content-Type", List.of(type)), body);
  }

  public Reply tagged(String version) {
    return with("ETag", "\"" + version + "\"");
  }

  public Reply with(String header, String value) {
    Map<String, Collection<String>> more = new LinkedHashMap<>(headers);
    more.put(header, List.of(value));
    return new Reply(status, more, body);
  }

  Response toResponse(Request request) {
    return Response.builder()
        .status(status)
        .request(request)
        .headers(headers)
        .body(body, UTF_8)
        .build();
  }
}
