package dev.syncline.benchmark.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers as if it were far away: each row it is sent, as stored. */
final class FarServer implements AutoCloseable {

  private static final int THREADS = 32;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger stored = new AtomicInteger();
  private final Duration latency;

  /**
   * Opens it on any free port.
   *
   * @param latency how long every answer takes
   */
  FarServer(Duration latency) throws IOException {
    this.latency = latency;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How many rows were stored. */
  int stored() {
    return stored.get();
  }

  /** Waits for the first request. */
  void awaitRequest() throws InterruptedException {
    requested.await();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requested.countDown();
    try (exchange;
        InputStream body = exchange.getRequestBody()) {
      String row = new String(body.readAllBytes(), StandardCharsets.UTF_8);
      if (awaitLatency()) {
        byte[] answer = stored(row).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
      }
    }
  }

  /** False if the server was closed meanwhile. */
  private boolean awaitLatency() {
    try {
      return !closed.await(latency.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private String stored(String row) {
    int version = stored.incrementAndGet();
    return row.substring(0, row.lastIndexOf('}')) + ",\"version\":\"" + version + "\"}";
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
