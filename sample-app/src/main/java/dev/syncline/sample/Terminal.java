package dev.syncline.sample;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plain words, in colour where a person looks on. */
@SuppressWarnings("AnnotateFormatMethod") // the annotation is not worth a dependency
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
    return new Terminal(System.out, isTerminal(System.console()) && !dumb && !unwanted);
  }

  /** Since JDK 22, a console need not be a terminal; before that, it was one. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  void step(String title) {
    step++;
    out.println();
    out.println(paint(BOLD, step + ". " + title));
  }

  void say(String words, Object... values) {
    out.println("   " + format(words, values));
  }

  void good(String words, Object... values) {
    out.println("   " + paint(GREEN, format(words, values)));
  }

  void notable(String words, Object... values) {
    out.println("   " + paint(YELLOW, format(words, values)));
  }

  void faint(String words, Object... values) {
    out.println("   " + paint(DIM, format(words, values)));
  }

  /** In English, whatever the locale, as the words are. */
  static String format(String words, Object... values) {
    return String.format(Locale.ROOT, words, values);
  }

  private String paint(String colour, String text) {
    return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }
}
