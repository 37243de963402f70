package dev.syncline.transport;

import feign.Response;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Versions in headers: strong entity tags (RFC 9110, 8.8.3), quotes within them escaped. */
final class ETags {

  private ETags() {}

  static String quote(String version) {
    return '"' + version.replace("\"", "\\\"") + '"';
  }

  /** The version in the answer's tag; null if there is none, or a weak one, which is no version. */
  static @Nullable String version(Response response) {
    Collection<String> tags =
        response.headers().getOrDefault("ETag", Collections.<String>emptyList());
    for (String tag : tags) {
      if (tag.length() >= 2 && tag.startsWith("\"") && tag.endsWith("\"")) {
        return tag.substring(1, tag.length() - 1).replace("\\\"", "\"");
      }
    }
    return null;
  }
}
