package dev.syncline.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link Request}.
 *
 * @param headers by name, in any case of letters
 * @param body handed over, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Response(int status, Map<String, String> headers, byte[] body) {

  public Response {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = Collections.unmodifiableMap(anyCase);
  }

  /** The value of a header, or null if there is none. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /** The same answer with a header more. */
  public Response with(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }

  /** The body as text. */
  public String text() {
    return new String(body, UTF_8);
  }
}
