package dev.syncline.backend.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.syncline.backend.Request;
import dev.syncline.backend.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns an exchange of the JDK's server into a request, and the response into its answer. */
final class ExchangeHandler implements HttpHandler {

  private static final long NO_BODY = -1;

  private final Function<Request, Response> handler;
  private final BodyReader bodies;

  ExchangeHandler(Function<Request, Response> handler, BodyReader bodies) {
    this.handler = handler;
    this.bodies = bodies;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(handler.apply(request(exchange)), exchange);
    }
  }

  private Request request(HttpExchange exchange) throws IOException {
    byte[] body = bodies.read(exchange, Request.LARGEST_BODY);
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        headers(exchange.getRequestHeaders()),
        body);
  }

  private static Map<String, String> headers(Map<String, List<String>> sent) {
    Map<String, String> headers = new TreeMap<>();
    sent.forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return headers;
  }

  private static void send(Response response, HttpExchange exchange) throws IOException {
    response.headers().forEach(exchange.getResponseHeaders()::set);
    boolean withBody = response.body().length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), withBody ? response.body().length : NO_BODY);
    if (withBody) {
      exchange.getResponseBody().write(response.body());
    }
  }
}
