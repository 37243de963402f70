package dev.syncline.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many runs, each with a seed of its own, some of them at a time. */
final class Seeds {

  private final Mix mix = new Mix();
  private final List<Seed> failures = new ArrayList<>();

  /**
   * Runs seeds.
   *
   * @param after called with each that has ended, in order
   */
  static Seeds run(long first, long last, Consumer<Seed> after) {
    Seeds seeds = new Seeds();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Seed>> runs = new ArrayList<>();
      for (long seed = first; seed <= last; seed++) {
        long one = seed;
        runs.add(workers.submit(() -> Seed.run(one)));
      }
      for (Future<Seed> run : runs) {
        Seed ended = run.get();
        seeds.add(ended);
        after.accept(ended);
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
    return seeds;
  }

  private void add(Seed seed) {
    mix.add(seed.journal().mix());
    if (!seed.isKept()) {
      failures.add(seed);
    }
  }

  Mix mix() {
    return mix;
  }

  List<Seed> failures() {
    return failures;
  }
}
