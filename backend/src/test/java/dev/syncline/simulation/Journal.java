package dev.syncline.simulation;

import java.util.ArrayList;
import java.util.List;

/** What happened in a run, line by line, and how often. */
final class Journal {

  private final List<String> lines = new ArrayList<>();
  private final Mix mix = new Mix();

  /** Writes down what happened. */
  void note(String line) {
    lines.add(line);
  }

  /** Writes down what happened, and counts it. */
  void note(String what, String line) {
    mix.count(what);
    lines.add(line);
  }

  void count(String what) {
    mix.count(what);
  }

  Mix mix() {
    return mix;
  }

  /** The whole of it. */
  String text() {
    return String.join("\n", lines);
  }

  /** The last lines. */
  String end(int most) {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - most), lines.size()));
  }
}
