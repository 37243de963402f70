package dev.syncline.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What one thing took, round by round. */
public final class Rounds {

  private final List<Double> values = new ArrayList<>();

  public void add(double value) {
    values.add(value);
  }

  /** The middle one; of two, what lies between them. */
  public double median() {
    double[] sorted = sorted();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  public double lowest() {
    return sorted()[0];
  }

  public double highest() {
    return sorted()[values.size() - 1];
  }

  private double[] sorted() {
    return values.stream().mapToDouble(it -> it).sorted().toArray();
  }
}
