package dev.syncline.backend.protocol;

import static java.util.stream.Collectors.joining;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.QueryOptions;
import java.util.regex.Pattern;

/** Where the rows after a page are. Without angle brackets, which the clients' patterns want so. */
final class NextLink {

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~\\[\\]:-]+");

  private NextLink() {}

  static String after(TableCall call, QueryOptions options) {
    String query =
        options.nextParameters(call.target().parameters(), Dialect.ZUMO2).entrySet().stream()
            .map(parameter -> name(parameter.getKey()) + "=" + value(parameter.getValue()))
            .collect(joining("&"));
    return "http://%s%s?%s; rel=next".formatted(host(call), call.target().path(), query);
  }

  private static String name(String name) {
    return value(name).replace("%24", "$");
  }

  private static String value(String value) {
    return PercentCoding.encode(value);
  }

  private static String host(TableCall call) {
    String host = call.request().header("Host");
    return host != null && HOST.matcher(host).matches() ? host : "localhost";
  }
}
