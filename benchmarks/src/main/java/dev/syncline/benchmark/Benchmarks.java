package dev.syncline.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures Syncline beside hand-written JDBC: {@code mvn -q -Pbenchmark [-Dquick] [-Drounds=N]}.
 * Both sides take turns, each time in a JVM of its own: on a machine with other work to do, only
 * what ran side by side can be compared. Prints a table, and nothing else, to standard output.
 */
public final class Benchmarks {

  private static final int ROUNDS = 7;
  private static final int QUICK_ROUNDS = 3;

  private final int rounds;
  private final PrintStream progress;

  private Benchmarks(int rounds, PrintStream progress) {
    this.rounds = rounds;
    this.progress = progress;
  }

  /** Runs all benchmarks. */
  public static void main(String[] arguments) throws RunnerException {
    int usual = Boolean.getBoolean("quick") ? QUICK_ROUNDS : ROUNDS;
    Benchmarks benchmarks = new Benchmarks(Integer.getInteger("rounds", usual), System.err);
    List<Comparison> comparisons =
        List.of(
            benchmarks.compare("tracked insert", TrackedInsert.class),
            benchmarks.compare("scan, a row", Scan.class));
    Comparison.print(comparisons, System.out);
  }

  private Comparison compare(String name, Class<?> benchmark) throws RunnerException {
    List<Comparison.Round> measured = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      progress.printf("%s: round %d of %d%n", name, round, rounds);
      double syncline = measure(benchmark, Side.SYNCLINE);
      double jdbc = measure(benchmark, Side.JDBC);
      measured.add(new Comparison.Round(syncline, jdbc));
    }
    return new Comparison(name, measured);
  }

  /**
   * What one operation takes in a new JVM, in microseconds: the lower quartile of its iterations,
   * since whatever else the machine does only ever adds to them.
   */
  private double measure(Class<?> benchmark, Side side) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Pattern.quote(benchmark.getName() + "."))
            .param("side", side.name())
            .forks(1)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Result<?> result = new Runner(options).runSingle().getPrimaryResult();
    return result.getStatistics().getPercentile(25);
  }
}
