package dev.syncline.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the rounds of one benchmark tell. */
record Comparison(String name, List<Round> rounds) {

  Comparison {
    rounds = List.copyOf(rounds);
  }

  /**
   * Both sides, one right after the other.
   *
   * @param syncline what an operation takes, in microseconds
   * @param jdbc what an operation takes by hand-written JDBC
   */
  record Round(double syncline, double jdbc) {

    /** How fast Syncline is: 1 is as fast as JDBC, 2 is twice as fast. */
    double speed() {
      return jdbc / syncline;
    }
  }

  static void print(List<Comparison> comparisons, PrintStream out) {
    out.println("Syncline's speed beside hand-written JDBC: 1.00 is as fast, more is faster.");
    out.println("Medians of all rounds, and the lowest and highest speed of a round.");
    out.println();
    out.printf("%-16s %8s %12s %12s %12s%n", "", "speed", "low - high", "Syncline us", "JDBC us");
    for (Comparison comparison : comparisons) {
      out.println(comparison);
    }
  }

  @Override
  public String toString() {
    Rounds speeds = all(Round::speed);
    return String.format(
        Locale.ROOT,
        "%-16s %8.2f %5.2f - %4.2f %12.2f %12.2f",
        name,
        speeds.median(),
        speeds.lowest(),
        speeds.highest(),
        all(Round::syncline).median(),
        all(Round::jdbc).median());
  }

  private Rounds all(ToDoubleFunction<Round> value) {
    Rounds all = new Rounds();
    rounds.forEach(round -> all.add(value.applyAsDouble(round)));
    return all;
  }
}
