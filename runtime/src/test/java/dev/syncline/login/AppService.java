package dev.syncline.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log-in page of App Service, at which the user has logged in already, over real HTTP. */
final class AppService implements AutoCloseable {

  static final String TOKEN = "a+token/of=ada";
  static final String CODE = "a+code/of=ada";
  private static final String ANSWER =
      "{\"authenticationToken\":\"" + TOKEN + "\",\"user\":{\"userId\":\"sid:ada\"}}";

  /** What was asked, without its query. */
  final List<String> asked = new ArrayList<>();

  /** What is put behind the address to which the browser goes back. */
  String comesBack = "?authorization_code=" + encoded(CODE);

  private final HttpServer server;
  private Map<String, String> page = Map.of();

  AppService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.auth/login/google", this::goBack);
    server.createContext("/.auth/login/google/token", this::redeem);
    server.start();
  }

  static String tokenInFragment() {
    return "#token=" + encoded(ANSWER).replace("+", "%20");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mobile");
  }

  /** What the page was asked for with. */
  Map<String, String> page() {
    return page;
  }

  private void goBack(HttpExchange exchange) throws IOException {
    page = parameters(exchange);
    String redirect = page.get("post_login_redirect_url");
    exchange.getResponseHeaders().add("Location", redirect + comesBack);
    answer(exchange, 302, "");
  }

  private void redeem(HttpExchange exchange) throws IOException {
    Map<String, String> redeemed = parameters(exchange);
    boolean ours =
        CODE.equals(redeemed.get("authorization_code"))
            && s256(redeemed.getOrDefault("code_verifier", "")).equals(page.get("code_challenge"));
    answer(exchange, ours ? 200 : 401, ours ? ANSWER : "{}");
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
      exchange.getResponseBody().write(body.getBytes(UTF_8));
    }
  }

  private static Map<String, String> parameters(HttpExchange exchange) {
    Map<String, String> parameters = new HashMap<>();
    for (String part : exchange.getRequestURI().getRawQuery().split("&", -1)) {
      String[] pair = part.split("=", 2);
      parameters.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
    }
    return parameters;
  }

  private static String s256(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
