package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Map;

/** The addresses of one table. Everything but the unreserved characters of RFC 3986 is encoded. */
final class Addresses {

  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  private final String table;

  /**
   * The addresses of a table.
   *
   * @param endpoint where the server is, with or without a path and a slash at its end
   */
  Addresses(URI endpoint, String table) {
    String base = endpoint.toString();
    String slash = base.endsWith("/") ? "" : "/";
    this.table = base + slash + "tables/" + encode(table);
  }

  URI table() {
    return URI.create(table);
  }

  URI row(String id) {
    return URI.create(table + "/" + encode(id));
  }

  URI row(String id, Map<String, String> parameters) {
    return query(row(id), parameters);
  }

  URI query(Map<String, String> parameters) {
    return query(table(), parameters);
  }

  private static URI query(URI path, Map<String, String> parameters) {
    StringBuilder address = new StringBuilder(path.toString());
    char separator = '?';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      address.append(separator).append(parameter.getKey());
      address.append('=').append(encode(parameter.getValue()));
      separator = '&';
    }
    return URI.create(address.toString());
  }

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(UTF_8)) {
      char c = (char) (octet & 0xff);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
