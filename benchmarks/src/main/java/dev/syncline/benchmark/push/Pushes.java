package dev.syncline.benchmark.push;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Rounds;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoSchema;
import dev.syncline.benchmark.TodoTable;
import dev.syncline.event.PushResult;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How long it takes to push what was written, to a server that is some way off. */
public final class Pushes {

  private static final Duration LATENCY = Duration.ofMillis(20);
  private static final List<Integer> PARALLEL = List.of(1, 8, 16);
  private static final String BARE = "bare HTTP loop";

  private final int rounds;
  private final List<Todo> items;
  private final Map<String, Rounds> seconds = new LinkedHashMap<>();

  /**
   * A measurement.
   *
   * @param operations how many are pushed each time
   */
  public Pushes(int rounds, int operations) {
    this.rounds = rounds;
    this.items = Samples.made(operations);
  }

  /** Measures, in turns, and prints a table. */
  public void print(PrintStream out, PrintStream progress)
      throws IOException, InterruptedException {
    for (int round = 1; round <= rounds; round++) {
      progress.printf("push: round %d of %d%n", round, rounds);
      add(BARE, bare());
      for (int parallel : PARALLEL) {
        add(inFlight(parallel), push(parallel));
      }
    }
    out.printf(
        "%nPushing %d inserts to a server that answers after %d ms.%n",
        items.size(), LATENCY.toMillis());
    out.printf("%-16s %10s %12s %14s%n", "", "seconds", "low - high", "to sequential");
    seconds.forEach((name, times) -> out.println(line(name, times)));
  }

  private static String inFlight(int parallel) {
    return parallel + " in flight";
  }

  private void add(String name, double taken) {
    seconds.computeIfAbsent(name, it -> new Rounds()).add(taken);
  }

  private String line(String name, Rounds times) {
    Rounds sequential = seconds.getOrDefault(inFlight(1), times);
    return String.format(
        Locale.ROOT,
        "%-16s %10.2f %5.2f - %4.2f %14.2f",
        name,
        times.median(),
        times.lowest(),
        times.highest(),
        sequential.median() / times.median());
  }

  private double push(int parallel) throws IOException {
    Path file = Database.create(Stream.of());
    try (FarServer server = new FarServer(LATENCY);
        SyncClient client = Database.client(file, server.uri()).parallelism(parallel).build()) {
      TodoTable todos = TodoTable.of(client);
      client.inTransaction(
          () -> {
            items.forEach(todos::insert);
            return items;
          });
      long start = System.nanoTime();
      PushResult result = client.push();
      double taken = secondsSince(start);
      requireAll(result.pushed(), server);
      return taken;
    } finally {
      Database.delete(file);
    }
  }

  /** The same requests by {@code java.net.http} alone: nothing is kept of the answers. */
  private double bare() throws IOException, InterruptedException {
    RowJson json = RowJson.of(TodoSchema.INSTANCE);
    List<String> bodies =
        items.stream().map(it -> json.write(Row.of(TodoSchema.INSTANCE, it))).toList();
    try (FarServer server = new FarServer(LATENCY)) {
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      long start = System.nanoTime();
      for (String body : bodies) {
        HttpRequest request =
            HttpRequest.newBuilder(server.uri().resolve("/tables/todo"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        client.send(request, BodyHandlers.ofByteArray());
      }
      double taken = secondsSince(start);
      requireAll(bodies.size(), server);
      return taken;
    }
  }

  private void requireAll(int pushed, FarServer server) {
    if (pushed != items.size() || server.stored() != items.size()) {
      throw new IllegalStateException(
          pushed + " pushed and " + server.stored() + " stored of " + items.size());
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
