package dev.syncline.benchmark.pull;

import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Rounds;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How many rows a second are pulled from a server on this machine that has its pages ready. */
public final class Pulls {

  private final int rounds;
  private final int rows;
  private final Map<Contender, Rounds> seconds = new EnumMap<>(Contender.class);
  private final Map<Contender, Rounds> speeds = new EnumMap<>(Contender.class);

  /**
   * A measurement.
   *
   * @param rows how many are pulled each time
   */
  public Pulls(int rounds, int rows) {
    this.rounds = rounds;
    this.rows = rows;
  }

  /** Measures, in turns, and prints a table. */
  public void print(PrintStream out, PrintStream progress) throws Exception {
    try (PageServer server = new PageServer(rows)) {
      round(server); // to warm up
      for (int round = 1; round <= rounds; round++) {
        progress.printf("pull: round %d of %d%n", round, rounds);
        add(round(server));
      }
    }
    out.printf("%nPulling %d rows from a server on this machine.%n", rows);
    out.printf("%-16s %12s %10s %14s%n", "", "rows/s", "to hand", "low - high");
    for (Contender contender : Contender.values()) {
      out.println(line(contender));
    }
  }

  private Map<Contender, Double> round(PageServer server) throws Exception {
    Map<Contender, Double> taken = new EnumMap<>(Contender.class);
    for (Contender contender : Contender.values()) {
      taken.put(contender, pull(contender.puller(), server));
    }
    return taken;
  }

  private void add(Map<Contender, Double> round) {
    round.forEach(
        (who, taken) -> {
          double standard = Objects.requireNonNull(round.get(who.standard()));
          of(who, seconds).add(taken);
          of(who, speeds).add(standard / taken);
        });
  }

  private static Rounds of(Contender who, Map<Contender, Rounds> all) {
    return all.computeIfAbsent(who, it -> new Rounds());
  }

  private double pull(Puller puller, PageServer server) throws Exception {
    Path file = Database.create(Stream.of());
    try {
      long start = System.nanoTime();
      long stored = puller.pull(file, server.uri());
      double taken = (System.nanoTime() - start) / 1e9;
      if (stored != rows) {
        throw new IllegalStateException(stored + " stored of " + rows);
      }
      return taken;
    } finally {
      Database.delete(file);
    }
  }

  private String line(Contender contender) {
    Rounds speed = of(contender, speeds);
    return String.format(
        Locale.ROOT,
        "%-16s %12.0f %10.2f %7.2f - %4.2f",
        contender.label(),
        rows / of(contender, seconds).median(),
        speed.median(),
        speed.lowest(),
        speed.highest());
  }
}
