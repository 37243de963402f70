package dev.syncline.login;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request of HTTP/1.1, as far as a log-in that comes back needs one. No record, so that it is
 * never printed.
 */
final class CallbackRequest {

  private static final int LONGEST_LINE = 32 * 1024;
  private static final int LONGEST_BODY = 64 * 1024;
  private static final int MOST_HEADERS = 100;

  private final String path;
  private final String host;
  private final Map<String, String> parameters;

  private CallbackRequest(String path, String host, Map<String, String> parameters) {
    this.path = path;
    this.host = host;
    this.parameters = parameters;
  }

  /**
   * Reads a request.
   *
   * @throws IOException if what comes is none, or too long for one
   */
  static CallbackRequest read(InputStream in) throws IOException {
    String[] words = line(in).split(" ", -1);
    if (words.length != 3) {
      throw new IOException("no request of HTTP");
    }
    Map<String, String> headers = headers(in);
    String[] target = words[1].split("\\?", 2);
    Map<String, String> parameters = parameters(target.length == 2 ? target[1] : "");
    parameters.putAll(parameters(body(in, headers.getOrDefault("content-length", "0"))));
    return new CallbackRequest(target[0], headers.getOrDefault("host", ""), parameters);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int octet = in.read(); octet != '\n'; octet = in.read()) {
      if (octet < 0 || line.length() == LONGEST_LINE) {
        throw new IOException("a line that does not end");
      }
      line.append((char) octet);
    }
    return line.toString().trim();
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] header = line.split(":", 2);
      if (header.length < 2 || headers.size() == MOST_HEADERS) {
        throw new IOException("headers that are none, or too many");
      }
      headers.put(header[0].toLowerCase(Locale.ROOT), header[1].trim());
    }
    return headers;
  }

  private static String body(InputStream in, String length) throws IOException {
    if (!length.matches("\\d{1,5}") || Integer.parseInt(length) > LONGEST_BODY) {
      throw new IOException("a body too long");
    }
    byte[] body = new byte[Integer.parseInt(length)];
    new DataInputStream(in).readFully(body);
    return new String(body, ISO_8859_1);
  }

  private static Map<String, String> parameters(String text) throws IOException {
    Map<String, String> parameters = new HashMap<>();
    for (String part : text.split("&", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        parameters.put(pair[0], decoded(pair[1]));
      }
    }
    return parameters;
  }

  /** Percent-encoding alone: a plus sign is one, in fragments as in codes. */
  private static String decoded(String value) throws IOException {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), "UTF-8");
    } catch (IllegalArgumentException e) {
      throw new IOException("a percent sign that encodes nothing", e);
    }
  }

  /** Without the query. */
  String path() {
    return path;
  }

  /** The header, or empty. */
  String host() {
    return host;
  }

  /** Of the query and of the body, decoded. */
  Map<String, String> parameters() {
    return parameters;
  }
}
