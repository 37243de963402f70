package dev.syncline.backend.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The target of a request, decoded.
 *
 * @param path as it was sent
 * @param segments of the path; a slash at its end makes none
 * @param parameters of the query, in order
 */
record Target(String path, List<String> segments, Map<String, String> parameters) {

  static Target parse(String target) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String query = mark < 0 ? "" : target.substring(mark + 1);
    return new Target(path, segments(path), parameters(query));
  }

  /** A parameter, its name in exactly these letters, or null if it was not sent. */
  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  /** A parameter, its name in any case of letters, or null if it was not sent. */
  @Nullable String parameterInAnyCase(String name) {
    return parameters.entrySet().stream()
        .filter(parameter -> parameter.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static List<String> segments(String path) {
    String inner = path.startsWith("/") ? path.substring(1) : path;
    String plain = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
    return Arrays.stream(plain.split("/", -1)).map(PercentCoding::decodeSegment).toList();
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int sign = pair.indexOf('=');
      String name = PercentCoding.decodeParameter(sign < 0 ? pair : pair.substring(0, sign));
      String value = sign < 0 ? "" : PercentCoding.decodeParameter(pair.substring(sign + 1));
      if (!pair.isEmpty() && parameters.put(name, value) != null) {
        throw new Refusal(400, "The parameter " + name + " is there twice");
      }
    }
    return parameters;
  }
}
