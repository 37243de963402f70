package dev.syncline.benchmark.read;

import dev.syncline.benchmark.Rounds;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How long one kind of reading took each library, round by round, in microseconds. */
public final class ReadTimes {

  private final String name;
  private final Map<Library, Rounds> rounds = new EnumMap<>(Library.class);

  public ReadTimes(String name) {
    this.name = name;
  }

  public void add(Library library, double micros) {
    rounds.computeIfAbsent(library, it -> new Rounds()).add(micros);
  }

  /** The names of the columns of {@link #toString}. */
  public static String header() {
    StringBuilder line = new StringBuilder(String.format("%-16s", ""));
    for (Library library : Library.values()) {
      line.append(String.format("%10s", library.label()));
    }
    return line + String.format("%10s %12s", "to JDBC", "to fastest");
  }

  /** The medians, and Syncline's speed beside JDBC and beside the fastest of the libraries. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(String.format("%-16s", name));
    for (Library library : Library.values()) {
      line.append(String.format(Locale.ROOT, "%10.2f", median(library)));
    }
    double own = median(Library.SYNCLINE);
    double fastest =
        Arrays.stream(Library.values())
            .filter(it -> it != Library.SYNCLINE && it != Library.JDBC)
            .mapToDouble(this::median)
            .min()
            .orElseThrow();
    return line
        + String.format(Locale.ROOT, "%10.2f %12.2f", median(Library.JDBC) / own, fastest / own);
  }

  private double median(Library library) {
    return Objects.requireNonNull(rounds.get(library)).median();
  }
}
