package dev.syncline.benchmark.write;

import dev.syncline.benchmark.Rounds;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How long one kind of change took each contender, round by round, in microseconds. */
public final class WriteTimes {

  private final String name;
  private final Map<Contender, Rounds> rounds = new EnumMap<>(Contender.class);
  private final Rounds besideJdbc = new Rounds();

  public WriteTimes(String name) {
    this.name = name;
  }

  /** Adds a round, in which all of them took turns. */
  public void add(Map<Contender, Double> micros) {
    micros.forEach((who, time) -> rounds.computeIfAbsent(who, it -> new Rounds()).add(time));
    besideJdbc.add(of(micros, Contender.JDBC) / of(micros, Contender.SYNCLINE));
  }

  private static double of(Map<Contender, Double> micros, Contender who) {
    return Objects.requireNonNull(micros.get(who));
  }

  /** The names of the columns of {@link #toString}. */
  public static String header() {
    StringBuilder line = new StringBuilder(String.format("%-16s", ""));
    for (Contender contender : Contender.values()) {
      line.append(String.format("%10s", contender.label()));
    }
    return line
        + String.format("%10s %14s %13s", "to JDBC", "low - high", "of untracked")
        + String.format("%14s", "to PowerSync");
  }

  /**
   * The medians; Syncline's speed beside JDBC and PowerSync; and how many times as long a change
   * takes that a push will know of.
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(String.format("%-16s", name));
    for (Contender contender : Contender.values()) {
      line.append(String.format(Locale.ROOT, "%10.2f", median(contender)));
    }
    double own = median(Contender.SYNCLINE);
    return line
        + String.format(
            Locale.ROOT,
            "%10.2f %7.2f - %4.2f %13.2f%14.2f",
            median(Contender.JDBC) / own,
            besideJdbc.lowest(),
            besideJdbc.highest(),
            own / median(Contender.UNTRACKED),
            median(Contender.POWERSYNC) / own);
  }

  private double median(Contender contender) {
    return Objects.requireNonNull(rounds.get(contender)).median();
  }
}
