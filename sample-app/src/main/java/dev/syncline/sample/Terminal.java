package dev.syncline.sample;

import java.io.PrintStream;

/** Plain words, in colour where a person looks on. */
final class Terminal {

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";

  private final PrintStream out;
  private final boolean coloured;
  private int step;

  Terminal(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /** Prints to standard output; in colour only if that is a terminal that wants it. */
  static Terminal standard() {
    boolean dumb = "dumb".equals(System.getenv("TERM")) || System.getenv("TERM") == null;
    boolean unwanted = System.getenv("NO_COLOR") != null;
    return new Terminal(System.out, System.console() != null && !dumb && !unwanted);
  }

  void step(String title) {
    step++;
    out.println();
    out.println(paint(BOLD, step + ". " + title));
  }

  void say(String words, Object... values) {
    out.println("   " + words.formatted(values));
  }

  void good(String words, Object... values) {
    out.println("   " + paint(GREEN, words.formatted(values)));
  }

  void notable(String words, Object... values) {
    out.println("   " + paint(YELLOW, words.formatted(values)));
  }

  void faint(String words, Object... values) {
    out.println("   " + paint(DIM, words.formatted(values)));
  }

  private String paint(String colour, String text) {
    return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }
}
