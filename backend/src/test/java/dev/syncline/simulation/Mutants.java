package dev.syncline.simulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Breaks every clause in turn, and counts the seeds that notice. */
final class Mutants {

  private Mutants() {}

  /** What came of one mutant. */
  record Caught(Mutant mutant, int seeds, int caught, long first, @Nullable String how) {

    boolean isCaught() {
      return caught > 0;
    }

    @Override
    public String toString() {
      String words = how == null ? "not caught" : how.lines().findFirst().orElse("");
      String promise = words.replaceFirst("^.*?(P\\d) is broken.*$", "$1");
      return String.format(
          Locale.ROOT,
          "| %s | %s | %d of %d | %d | %s |",
          mutant.name(),
          mutant.clause(),
          caught,
          seeds,
          first,
          promise.length() > 60 ? promise.substring(0, 60) : promise);
    }
  }

  /**
   * Runs the seeds from 1 on.
   *
   * @param enough after how many that notice the rest is left out
   */
  static Caught run(Mutant mutant, int seeds, int enough) {
    LongFunction<String> verdicts =
        new MutantLoader(PatchedClasses.compile(mutant.sources(sources()))).verdicts();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      return run(mutant, seeds, enough, verdicts, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Caught run(
      Mutant mutant, int most, int enough, LongFunction<String> verdicts, ExecutorService workers) {
    List<Future<String>> runs = new ArrayList<>();
    for (long seed = 1; seed <= most; seed++) {
      long one = seed;
      runs.add(workers.submit(() -> verdicts.apply(one)));
    }
    int caught = 0;
    int seeds = 0;
    long first = 0;
    String how = null;
    while (seeds < most && caught < enough) {
      String verdict = result(runs.get(seeds++));
      if (verdict != null && caught++ == 0) {
        first = seeds;
        how = verdict;
      }
    }
    return new Caught(mutant, seeds, caught, first, how);
  }

  private static @Nullable String result(Future<String> run) {
    try {
      return run.get();
    } catch (Exception e) {
      return String.valueOf(e.getCause());
    }
  }

  /** The runtime's sources, from the folder of the project or of a module. */
  static Path sources() {
    Path fromProject = Path.of("runtime/src/main/java");
    return Files.isDirectory(fromProject) ? fromProject : Path.of("..").resolve(fromProject);
  }
}
