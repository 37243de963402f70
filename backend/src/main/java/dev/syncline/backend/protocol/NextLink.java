package dev.syncline.backend.protocol;

import static java.util.stream.Collectors.joining;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.QueryOptions;
import java.util.regex.Pattern;

/**
 * Where the rows after a page are. In a header without angle brackets, as the clients' patterns
 * want it.
 */
final class NextLink {

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~\\[\\]:-]+");

  private NextLink() {}

  /** As a header of ZUMO 2.0. */
  static String header(TableCall call, QueryOptions options) {
    String query = query(call, options, Dialect.ZUMO2).replace("%24", "$");
    return "http://%s%s?%s; rel=next".formatted(host(call), call.target().path(), query);
  }

  /** As the field of Datasync: a query without address and question mark. */
  static String field(TableCall call, QueryOptions options) {
    return query(call, options, Dialect.DATASYNC);
  }

  private static String query(TableCall call, QueryOptions options, Dialect dialect) {
    return options.nextParameters(call.target().parameters(), dialect).entrySet().stream()
        .map(parameter -> value(parameter.getKey()) + "=" + value(parameter.getValue()))
        .collect(joining("&"));
  }

  private static String value(String value) {
    return PercentCoding.encode(value);
  }

  private static String host(TableCall call) {
    String host = call.request().header("Host");
    return host != null && HOST.matcher(host).matches() ? host : "localhost";
  }
}
