package dev.syncline.backend;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request, from a socket or without one.
 *
 * @param method in upper case, as HTTP has it
 * @param target path and query, percent-encoded: {@code /tables/todoitem?$top=5}
 * @param headers by name, in any case of letters
 * @param body handed over, not copied; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Request(String method, String target, Map<String, String> headers, byte[] body) {

  /** A body of more bytes is refused. */
  public static final int LARGEST_BODY = 1 << 20;

  public Request {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = Collections.unmodifiableMap(anyCase);
  }

  /** The value of a header, or null if it was not sent. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
