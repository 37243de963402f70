package dev.syncline.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of one run. */
record Seed(long seed, Journal journal, @Nullable Throwable failure) {

  private static final int LAST_LINES = 40;

  /** Runs a seed in a folder of its own, which is removed again. */
  static Seed run(long seed) {
    Path folder = folder();
    try (Simulation simulation = new Simulation(seed, folder)) {
      return new Seed(seed, simulation.journal(), failure(simulation));
    } finally {
      remove(folder);
    }
  }

  private static @Nullable Throwable failure(Simulation simulation) {
    try {
      simulation.run();
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  boolean isKept() {
    return failure == null;
  }

  /** The promise that was broken, how it came to that, and how to see it again. */
  String report() {
    return String.join(
        "\n",
        "Seed " + seed + ": " + failure,
        journal.end(LAST_LINES),
        "To see it again: mvn -q -Psimulate -Dseed=" + seed);
  }

  /** In memory, where there is such a place. */
  private static Path folder() {
    Path memory = Path.of("/dev/shm");
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      return Files.createTempDirectory(Files.isWritable(memory) ? memory : parent, "simulation");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
