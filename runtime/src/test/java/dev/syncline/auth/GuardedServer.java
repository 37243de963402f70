package dev.syncline.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that lets in who has the right token. It keeps nothing: who is let in
 * finds no rows, and writes get what they sent.
 */
final class GuardedServer implements AutoCloseable {

  private static final long LAST_RESORT_SECONDS = 60;

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final String header;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile @Nullable CyclicBarrier crowd;
  private volatile String accepted;

  /**
   * A server.
   *
   * @param header the header to look into
   * @param accepted the value to find there
   */
  GuardedServer(String header, String accepted) {
    this.header = header;
    this.accepted = accepted;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
  }

  /** Each request: its method, its token or "nobody", and how it was answered. */
  List<String> asked() {
    return asked;
  }

  void accepts(String value) {
    accepted = value;
  }

  /** Refuses nobody before as many have to be refused. */
  void refusesTogether(int count) {
    crowd = new CyclicBarrier(count);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] sent = exchange.getRequestBody().readAllBytes();
      String token = exchange.getRequestHeaders().getFirst(header);
      boolean letIn = accepted.equals(token);
      String method = exchange.getRequestMethod();
      asked.add(method + " " + (token == null ? "nobody" : token) + (letIn ? " 200" : " 401"));
      if (letIn) {
        boolean isQuery = method.equals("GET");
        reply(exchange, 200, isQuery ? "[]".getBytes(UTF_8) : sent);
      } else {
        awaitCrowd();
        reply(exchange, 401, ("{\"error\":\"Who is " + token + "?\"}").getBytes(UTF_8));
      }
    }
  }

  private void awaitCrowd() {
    CyclicBarrier others = crowd;
    try {
      if (others != null) {
        others.await(LAST_RESORT_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
