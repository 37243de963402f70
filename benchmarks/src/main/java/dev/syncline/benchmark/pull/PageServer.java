package dev.syncline.benchmark.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoSchema;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import dev.syncline.transport.Zumo2Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server on this machine that speaks ZUMO 2.0 and has its rows as bytes, ready to be sent: a page
 * is a piece of them. The rows were stored a second apart.
 */
final class PageServer implements AutoCloseable {

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Pattern SINCE = Pattern.compile("updatedAt ge datetimeoffset'([^']+)'");
  private static final Pattern SIZE = Pattern.compile("\\$top=(\\d+)");
  private static final int THREADS = 2;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final AtomicInteger requests = new AtomicInteger();
  private final byte[] rows;
  private final int[] starts;

  /** Opens it on any free port, with so many rows. */
  PageServer(int count) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    starts = new int[count + 1];
    int[] next = {0};
    Samples.pulledOneByOne(count)
        .forEach(
            item -> {
              all.writeBytes(json(item, next[0]++).getBytes(UTF_8));
              starts[next[0]] = all.size();
            });
    rows = all.toByteArray();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The row as the server sends it, and the comma before the next one. */
  private static String json(Todo item, int place) {
    RowJson json = RowJson.of(TodoSchema.INSTANCE, new Zumo2Dialect()::dateField);
    String row = json.write(Row.of(TodoSchema.INSTANCE, item));
    return "%s,\"updatedAt\":\"%s.000Z\",\"deleted\":false},"
        .formatted(
            row.substring(0, row.length() - 1),
            FIRST.plusSeconds(place).toString().replace("Z", ""));
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How many requests came since this was asked the last time. */
  int requests() {
    return requests.getAndSet(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), UTF_8);
    int from = first(query);
    int to = Math.min(from + size(query), starts.length - 1);
    boolean counted = query.contains("$inlinecount");
    String before = counted ? "{\"results\":[" : "[";
    String after = counted ? "],\"count\":" + (starts.length - 1 - from) + "}" : "]";
    // The last comma is left out.
    int length = Math.max(0, starts[to] - starts[from] - 1);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, before.length() + (long) length + after.length());
      OutputStream body = exchange.getResponseBody();
      body.write(before.getBytes(UTF_8));
      body.write(rows, starts[from], length);
      body.write(after.getBytes(UTF_8));
    }
  }

  private int first(String query) {
    Matcher since = SINCE.matcher(query);
    if (!since.find()) {
      return 0;
    }
    long millis = Instant.parse(since.group(1)).toEpochMilli() - FIRST.toEpochMilli();
    return (int) Math.min(starts.length - 1, Math.max(0, (millis + 999) / 1000));
  }

  private static int size(String query) {
    Matcher size = SIZE.matcher(query);
    return size.find() ? Integer.parseInt(size.group(1)) : Integer.MAX_VALUE / 2;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
