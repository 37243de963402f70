package dev.syncline.login;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Where a log-in comes back to: an address of this machine that nobody can guess, on a free port of
 * the loopback interface (RFC 8252, 7.3), good for one log-in. Requests for anything else are
 * answered by 404 and change nothing.
 *
 * <p>Browsers open connections that they may not use: each has a thread of its own, which ends with
 * this callback.
 */
final class Callback implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG = 8;
  private static final Set<String> ANSWERS = Set.of("authorization_code", "token", "error");

  private final ServerSocket socket;
  private final String path = "/" + ProofKey.secret();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean used = new AtomicBoolean();
  private final BlockingQueue<Map<String, String>> answer = new ArrayBlockingQueue<>(1);

  private Callback(ServerSocket socket) {
    this.socket = socket;
  }

  /**
   * Listens until it is closed.
   *
   * @throws IOException if this machine gives no port
   */
  static Callback listen() throws IOException {
    Callback callback =
        new Callback(new ServerSocket(0, BACKLOG, InetAddress.getByAddress(LOOPBACK)));
    start(callback::accept);
    return callback;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "syncline-login");
    thread.setDaemon(true);
    thread.start();
  }

  URI address() {
    return URI.create("http://" + host() + path);
  }

  private String host() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /**
   * Waits for the log-in.
   *
   * @return what came: a code, a token or an error, or null if nothing did in time
   */
  @Nullable Map<String, String> await(Duration timeout) throws InterruptedException {
    return answer.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.add(connection);
        start(() -> serve(connection));
      } catch (IOException e) {
        close();
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      serve(CallbackRequest.read(new BufferedInputStream(connection.getInputStream())), connection);
    } catch (IOException e) {
      // Not the browser with the log-in, or it has left; who waits is told by the time-out.
    } finally {
      connections.remove(connection);
    }
  }

  /** The page comes first: it cannot any more when the callback is closed. */
  private void serve(CallbackRequest request, Socket connection) throws IOException {
    CallbackPage page = page(request);
    try {
      page.write(connection.getOutputStream());
    } finally {
      if (page == CallbackPage.RECEIVED || page == CallbackPage.REFUSED) {
        answer.add(request.parameters());
      }
    }
  }

  private CallbackPage page(CallbackRequest request) {
    if (!request.path().equals(path) || !request.host().equals(host())) {
      return CallbackPage.UNKNOWN;
    }
    if (Collections.disjoint(request.parameters().keySet(), ANSWERS)) {
      return CallbackPage.BEHIND_THE_HASH;
    }
    if (!used.compareAndSet(false, true)) {
      return CallbackPage.UNKNOWN;
    }
    return request.parameters().containsKey("error") ? CallbackPage.REFUSED : CallbackPage.RECEIVED;
  }

  @Override
  public void close() {
    closeQuietly(socket);
    connections.forEach(Callback::closeQuietly);
  }

  private static void closeQuietly(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      // It listens no more, which is what matters.
    }
  }
}
