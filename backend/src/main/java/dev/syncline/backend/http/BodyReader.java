package dev.syncline.backend.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads a request's body, up to one byte more than is allowed. A client that takes too long is cut
 * off, so that it does not hold a thread.
 */
final class BodyReader {

  /** So much more is read and forgotten, for the client to hear that it was too much. */
  private static final long MOST_FORGOTTEN = 8L << 20;

  private final ScheduledExecutorService watch;
  private final Duration slowest;

  BodyReader(ScheduledExecutorService watch, Duration slowest) {
    this.watch = watch;
    this.slowest = slowest;
  }

  /** The body, or its first bytes if it has more than the limit: then one more than that. */
  byte[] read(HttpExchange exchange, int limit) throws IOException {
    Future<?> cut = watch.schedule(exchange::close, slowest.toNanos(), TimeUnit.NANOSECONDS);
    try {
      InputStream body = exchange.getRequestBody();
      byte[] read = body.readNBytes(limit + 1);
      if (read.length > limit) {
        forget(body);
      }
      return read;
    } finally {
      cut.cancel(false);
    }
  }

  private static void forget(InputStream body) throws IOException {
    byte[] buffer = new byte[8192];
    long forgotten = 0;
    for (int count; forgotten < MOST_FORGOTTEN && (count = body.read(buffer)) >= 0; ) {
      forgotten += count;
    }
  }
}
