package dev.syncline.benchmark;

import dev.syncline.benchmark.compile.CompileCosts;
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
 * Measures Syncline beside hand-written JDBC, and its processor beside others: {@code mvn -q
 * -Pbenchmark [-Dquick] [-Drounds=N] [-Donly=jdbc|compile]}. All sides take turns: on a machine
 * with other work to do, only what ran side by side can be compared. Prints tables, and nothing
 * else, to standard output.
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

  /** Runs all benchmarks, or those that {@code -Donly} names. */
  public static void main(String[] arguments) throws Exception {
    boolean quick = Boolean.getBoolean("quick");
    int rounds = Integer.getInteger("rounds", quick ? QUICK_ROUNDS : ROUNDS);
    String only = System.getProperty("only", "");
    if (!only.equals("compile")) {
      new Benchmarks(rounds, System.err).compareWithJdbc();
    }
    if (!only.equals("jdbc")) {
      List<Integer> models = quick ? List.of(100) : List.of(100, 500);
      new CompileCosts(rounds, System.err).print(models, System.out);
    }
  }

  private void compareWithJdbc() throws RunnerException {
    List<Comparison> comparisons =
        List.of(compare("tracked insert", TrackedInsert.class), compare("scan, a row", Scan.class));
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
