package dev.syncline.benchmark.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What a generator adds to a compile.
 *
 * @param models how many were compiled
 * @param size what was generated for all of them
 * @param extras what each round took longer than a compile of the same models without processors,
 *     in nanoseconds
 */
record Cost(Generator generator, int models, Size size, List<Long> extras) {

  Cost {
    List<Long> sorted = new ArrayList<>(extras);
    Collections.sort(sorted);
    extras = List.copyOf(sorted);
  }

  /** Milliseconds a model: the median of the rounds. */
  double perModel() {
    int half = extras.size() / 2;
    double median =
        extras.size() % 2 == 1 ? extras.get(half) : (extras.get(half - 1) + extras.get(half)) / 2.0;
    return millisPerModel(median);
  }

  /** Milliseconds a kilobyte (1000 bytes) of generated source. */
  double perKilobyte() {
    return perModel() * models / (size.bytes() / 1000.0);
  }

  /** Milliseconds a hundred generated lines. */
  double perHundredLines() {
    return perModel() * models / (size.lines() / 100.0);
  }

  static String header() {
    return String.format(
        Locale.ROOT,
        "%-16s %8s %8s %9s %15s %10s %12s",
        "",
        "lines",
        "KB",
        "ms/model",
        "low - high",
        "ms/KB",
        "ms/100 lines");
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-16s %8d %8.1f %9.2f %15s %10.2f %12.2f",
        generator.label(),
        size.lines() / models,
        size.bytes() / 1000.0 / models,
        perModel(),
        String.format(
            Locale.ROOT,
            "%.2f - %.2f",
            millisPerModel(extras.get(0)),
            millisPerModel(extras.get(extras.size() - 1))),
        perKilobyte(),
        perHundredLines());
  }

  private double millisPerModel(double nanos) {
    return nanos / 1e6 / models;
  }
}
