package dev.syncline.benchmark;

import dev.syncline.benchmark.compile.CompileCosts;
import dev.syncline.benchmark.pull.Pulls;
import dev.syncline.benchmark.push.Backlog;
import dev.syncline.benchmark.push.Pushes;
import dev.syncline.benchmark.push.WritesBesidePush;
import dev.syncline.benchmark.read.Library;
import dev.syncline.benchmark.read.ReadTimes;
import dev.syncline.benchmark.read.Reads;
import dev.syncline.benchmark.read.Rendering;
import dev.syncline.benchmark.write.Contender;
import dev.syncline.benchmark.write.WriteTimes;
import dev.syncline.benchmark.write.Writes;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures Syncline beside hand-written JDBC and other libraries, and its processor beside others:
 * {@code mvn -q -Pbenchmark [-Dquick] [-Drounds=N] [-Donly=write|push|pull|scan|read|compile]}. All
 * sides take turns: on a machine with other work to do, only what ran side by side can be compared.
 * Prints tables, and nothing else, to standard output.
 */
public final class Benchmarks {

  private static final int ROUNDS = 7;
  private static final int QUICK_ROUNDS = 3;
  private static final int OPERATIONS = 2000;
  private static final int QUICK_OPERATIONS = 200;
  private static final int PULLED = 100_000;
  private static final int QUICK_PULLED = 10_000;

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
    Benchmarks benchmarks = new Benchmarks(rounds, System.err);
    if (only.isEmpty() || only.equals("write")) {
      benchmarks.compareWrites();
    }
    if (only.isEmpty() || only.equals("push")) {
      benchmarks.measurePushes(quick ? QUICK_OPERATIONS : OPERATIONS);
    }
    if (only.isEmpty() || only.equals("pull")) {
      benchmarks.measurePulls(quick ? QUICK_PULLED : PULLED);
    }
    if (only.isEmpty() || only.equals("scan")) {
      benchmarks.compareScans();
    }
    if (only.isEmpty() || only.equals("read")) {
      benchmarks.compareReads();
    }
    if (only.isEmpty() || only.equals("compile")) {
      List<Integer> models = quick ? List.of(100) : List.of(100, 500);
      new CompileCosts(rounds, System.err).print(models, System.out);
    }
  }

  private void compareWrites() throws RunnerException {
    System.out.printf("%nWriting, in microseconds a row, and how fast Syncline is.%n");
    System.out.println(WriteTimes.header());
    System.out.println(writes("insert", "insert"));
    System.out.println(writes("1000 at once", "insertThousand"));
    System.out.println(writes("update", "update"));
    System.out.println(writes("delete", "delete"));
  }

  private WriteTimes writes(String name, String method) throws RunnerException {
    WriteTimes times = new WriteTimes(name);
    for (int round = 1; round <= rounds; round++) {
      progress.printf("%s: round %d of %d%n", name, round, rounds);
      Map<Contender, Double> micros = new EnumMap<>(Contender.class);
      for (Contender contender : Contender.values()) {
        String benchmark = Pattern.quote(Writes.class.getName() + "." + method) + "$";
        micros.put(contender, measure(options(benchmark).param("contender", contender.name())));
      }
      times.add(micros);
    }
    return times;
  }

  private void measurePushes(int operations) throws IOException, InterruptedException {
    new Pushes(rounds, operations).print(System.out, progress);
    new WritesBesidePush().print(rounds, System.out);
    new Backlog(System.out).print(rounds);
  }

  private void measurePulls(int rows) throws Exception {
    new Pulls(rounds, rows).print(System.out, progress);
  }

  private void compareScans() throws RunnerException {
    Comparison.print(List.of(compare("scan, a row", Scan.class)), System.out);
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

  private void compareReads() throws RunnerException {
    System.out.printf("%nReading, in microseconds, and how fast Syncline is beside the others.%n");
    System.out.println(ReadTimes.header());
    System.out.println(reads("find by id", "find"));
    System.out.println(reads("50 rows", "fifty"));
    double micros = measure(options(Rendering.class.getName() + "\\."));
    System.out.printf(
        Locale.ROOT, "A condition of five parts is made and written in %.2f us.%n", micros);
  }

  private ReadTimes reads(String name, String method) throws RunnerException {
    ReadTimes times = new ReadTimes(name);
    for (int round = 1; round <= rounds; round++) {
      progress.printf("%s: round %d of %d%n", name, round, rounds);
      for (Library library : Library.values()) {
        times.add(
            library,
            measure(
                options(Reads.class.getName() + "\\." + method).param("library", library.name())));
      }
    }
    return times;
  }

  private static double measure(Class<?> benchmark, Side side) throws RunnerException {
    return measure(options(Pattern.quote(benchmark.getName() + ".")).param("side", side.name()));
  }

  private static ChainedOptionsBuilder options(String benchmark) {
    return new OptionsBuilder()
        .include(benchmark)
        .forks(1)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  /**
   * What one operation takes in a new JVM, in microseconds: the lower quartile of its iterations,
   * since whatever else the machine does only ever adds to them.
   */
  private static double measure(ChainedOptionsBuilder options) throws RunnerException {
    Result<?> result = new Runner(options.build()).runSingle().getPrimaryResult();
    return result.getStatistics().getPercentile(25);
  }
}
