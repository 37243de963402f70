package dev.syncline.benchmark.push;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Rounds;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoTable;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether many pending operations slow an app down that opens, counts and begins to push. */
public final class Backlog {

  private static final int FEW = 10;
  private static final int MANY = 100_000;
  private static final int WARM_UP = 10;

  private final PrintStream out;

  public Backlog(PrintStream out) {
    this.out = out;
  }

  /** What so many pending operations cost, in milliseconds and in bytes of heap. */
  private static final class Cost implements AutoCloseable {
    final Path file = Database.create(Stream.of());
    final Rounds opening = new Rounds();
    final Rounds counting = new Rounds();
    final Rounds firstRequest = new Rounds();
    final Rounds heap = new Rounds();

    final int operations;

    Cost(int operations) throws IOException {
      this.operations = operations;
      List<Todo> items = Samples.made(operations);
      try (SyncClient client = Database.open(file)) {
        TodoTable todos = TodoTable.of(client);
        client.inTransaction(
            () -> {
              items.forEach(todos::insert);
              return items;
            });
      }
    }

    void measure() throws IOException, InterruptedException {
      try (FarServer server = new FarServer(Duration.ofDays(1))) {
        long start = System.nanoTime();
        try (SyncClient client = Database.client(file, server.uri()).build()) {
          opening.add(millisSince(start));
          start = System.nanoTime();
          requireCount(client.pending().count());
          counting.add(millisSince(start));
          firstRequest(client, server);
        }
      }
    }

    private void requireCount(long counted) {
      if (counted != operations) {
        throw new IllegalStateException(counted + " pending of " + operations);
      }
    }

    private void firstRequest(SyncClient client, FarServer server) throws InterruptedException {
      Thread push = new Thread(client::push);
      long start = System.nanoTime();
      push.start();
      server.awaitRequest();
      firstRequest.add(millisSince(start));
      heap.add(usedHeap());
      push.interrupt();
      push.join();
    }

    @Override
    public void close() throws IOException {
      Database.delete(file);
    }
  }

  private static double usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /** Measures, in turns, and prints a table. */
  public void print(int rounds) throws IOException, InterruptedException {
    try (Cost warmUp = new Cost(FEW)) {
      for (int i = 0; i < WARM_UP; i++) {
        warmUp.measure();
      }
    }
    try (Cost few = new Cost(FEW);
        Cost many = new Cost(MANY)) {
      for (int i = 0; i < rounds; i++) {
        few.measure();
        many.measure();
      }
      print(few, many);
    }
  }

  private void print(Cost few, Cost many) {
    out.printf("%n%-18s %12s %12s%n", "Pending, in ms", FEW, MANY);
    print("opening", few.opening, many.opening);
    print("counting", few.counting, many.counting);
    print("first request", few.firstRequest, many.firstRequest);
    double bytes = (many.heap.median() - few.heap.median()) / (MANY - FEW);
    out.printf(Locale.ROOT, "A pending operation takes %.1f bytes of heap.%n", bytes);
  }

  private void print(String what, Rounds few, Rounds many) {
    out.printf(Locale.ROOT, "%-18s %12.2f %12.2f%n", what, few.median(), many.median());
  }
}
