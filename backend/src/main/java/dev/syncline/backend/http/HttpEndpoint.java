package dev.syncline.backend.http;

import com.sun.net.httpserver.HttpServer;
import dev.syncline.backend.Request;
import dev.syncline.backend.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A handler behind a socket, from its creation until it is closed; the JDK's own server does HTTP.
 *
 * <p><b>Threads.</b> The server's own, a bounded number of workers, and one that cuts off whoever
 * sends a body too slowly. All have ended when {@link #close} returns. A request under way is then
 * answered or cut off; what it wrote is whole or nothing.
 */
public final class HttpEndpoint implements AutoCloseable {

  static {
    // Read once, when the server's classes load. Without the first, an answer may wait 40 ms for
    // the client's acknowledgement; without the second, a client that never ends its request
    // holds a worker for ever.
    setUnlessSet("sun.net.httpserver.nodelay", "true");
    setUnlessSet("sun.net.httpserver.maxReqTime", "60");
  }

  private static final Duration SLOWEST_BODY = Duration.ofSeconds(30);

  private final HttpServer server;
  private final ThreadPoolExecutor workers;
  private final ScheduledThreadPoolExecutor watch;

  private HttpEndpoint(
      HttpServer server, Function<Request, Response> handler, Duration slowestBody) {
    this.server = server;
    this.workers = Workers.requests();
    this.watch = Workers.watch();
    server.setExecutor(workers);
    server.createContext("/", new ExchangeHandler(handler, new BodyReader(watch, slowestBody)));
  }

  /**
   * Opens the socket.
   *
   * @param address port 0 takes any free port
   */
  public static HttpEndpoint open(InetSocketAddress address, Function<Request, Response> handler)
      throws IOException {
    return open(address, handler, SLOWEST_BODY);
  }

  static HttpEndpoint open(
      InetSocketAddress address, Function<Request, Response> handler, Duration slowestBody)
      throws IOException {
    HttpEndpoint endpoint = new HttpEndpoint(HttpServer.create(address, 0), handler, slowestBody);
    endpoint.server.start();
    return endpoint;
  }

  /** Where it listens, with the port that it took. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Closes the socket and all connections. */
  @Override
  public void close() {
    server.stop(0);
    watch.shutdownNow();
    workers.shutdown();
    boolean interrupted = false;
    while (!(workers.isTerminated() && watch.isTerminated())) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
        watch.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
