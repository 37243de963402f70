package dev.syncline.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between devices and a server, on the loopback address, and loses some of what passes. The
 * seed decides what becomes of each request, in the order in which they come; every third one meets
 * a fault, or as few as is said.
 */
final class LossyProxy implements AutoCloseable {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "date", "host", "keep-alive", "transfer-encoding");

  /** What becomes of a request. */
  enum Fate {
    PASSES,
    REQUEST_IS_LOST,
    ANSWER_IS_LOST,
    ANSWER_IS_CUT,
    BUSY,
    BUSY_THOUGH_CARRIED_OUT,
    FAILS,
    FAILS_THOUGH_CARRIED_OUT
  }

  private static final List<Fate> FAULTS =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Fate.PASSES)));

  private final URI server;
  private final Random random;
  private final int oneIn;
  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
  private final HttpClient upstream = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;
  private boolean healed;

  LossyProxy(URI server, long seed) throws IOException {
    this(server, seed, 3);
  }

  LossyProxy(URI server, long seed, int oneIn) throws IOException {
    this.server = server;
    this.random = new Random(seed);
    this.oneIn = oneIn;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/", this::answer);
    http.setExecutor(threads);
    http.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** From now on everything passes. */
  synchronized void heal() {
    healed = true;
  }

  /** How often each fate was met. */
  synchronized Map<Fate, Integer> fates() {
    return new EnumMap<>(fates);
  }

  private synchronized Fate fate() {
    boolean passes = healed || random.nextInt(oneIn) > 0;
    Fate fate = passes ? Fate.PASSES : FAULTS.get(random.nextInt(FAULTS.size()));
    fates.merge(fate, 1, Integer::sum);
    return fate;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Fate fate = fate();
      switch (fate) {
        case PASSES -> send(exchange, forward(exchange, body), 1);
        case REQUEST_IS_LOST -> {}
        case ANSWER_IS_LOST -> forward(exchange, body);
        case ANSWER_IS_CUT -> send(exchange, forward(exchange, body), 2);
        case BUSY -> exchange.sendResponseHeaders(503, -1);
        case BUSY_THOUGH_CARRIED_OUT -> {
          forward(exchange, body);
          exchange.sendResponseHeaders(503, -1);
        }
        case FAILS -> exchange.sendResponseHeaders(500, -1);
        case FAILS_THOUGH_CARRIED_OUT -> {
          forward(exchange, body);
          exchange.sendResponseHeaders(500, -1);
        }
      }
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
            .version(HttpClient.Version.HTTP_1_1)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (travels(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return upstream.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Sends this part of the answer; closing the exchange then breaks the connection. */
  private static void send(HttpExchange exchange, HttpResponse<byte[]> answer, int part)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (travels(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body, 0, body.length / part);
  }

  private static boolean travels(String header) {
    return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
