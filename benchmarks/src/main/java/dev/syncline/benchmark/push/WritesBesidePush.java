package dev.syncline.benchmark.push;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Rounds;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a local write takes while a push waits for a slow server, and while none runs. */
public final class WritesBesidePush {

  private static final Duration LATENCY = Duration.ofSeconds(2);
  private static final int WRITES = 2000;
  private static final int WARM_UP = 10_000;

  private final List<Todo> items = Samples.made(WRITES);
  private final Rounds alone = new Rounds();
  private final Rounds beside = new Rounds();

  /** Measures, in turns, and prints a line. */
  public void print(int rounds, PrintStream out) throws IOException, InterruptedException {
    Path file = Database.create(Stream.of());
    try (FarServer server = new FarServer(LATENCY);
        SyncClient client = Database.client(file, server.uri()).build()) {
      measure(client, rounds);
    } finally {
      Database.delete(file);
    }
    out.printf(
        Locale.ROOT,
        "%nA local insert takes %.1f us, and %.1f us (%.2f times) while a push runs"
            + " against a server that takes %d s.%n",
        alone.median(),
        beside.median(),
        beside.median() / alone.median(),
        LATENCY.toSeconds());
  }

  private void measure(SyncClient client, int rounds) throws InterruptedException {
    TodoTable todos = TodoTable.of(client);
    for (int i = 0; i < WARM_UP / WRITES; i++) {
      medianInsert(todos);
    }
    for (int round = 0; round < rounds; round++) {
      alone.add(medianInsert(todos));
      Thread push = new Thread(client::push);
      push.start();
      beside.add(medianInsert(todos));
      push.interrupt();
      push.join();
    }
  }

  private double medianInsert(TodoTable todos) {
    Rounds micros = new Rounds();
    for (Todo item : items) {
      long start = System.nanoTime();
      todos.insert(item);
      micros.add((System.nanoTime() - start) / 1e3);
    }
    return micros.median();
  }
}
