package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a device has accepted, as it said itself, and at most one write of which nobody knows: it
 * was begun when the device was killed. Each text is written once only, so that a row tells which
 * write made it.
 */
final class Journal {

  private Map<String, String> accepted = new TreeMap<>();
  private List<Change> begun = List.of();
  private Map<String, String> found = new TreeMap<>();
  private int writes;
  private int pushes;
  private int pushed;

  /** How many writes were accepted. */
  int writes() {
    return writes;
  }

  /** How many pushes have ended. */
  int pushes() {
    return pushes;
  }

  /** What the device holds, if nothing that was accepted is lost. */
  Map<String, String> accepted() {
    return accepted;
  }

  /** Takes a line of the device. */
  void read(String line) {
    String words = line.substring(line.indexOf(' ') + 1);
    switch (line.substring(0, line.indexOf(' '))) {
      case "row" -> Change.of(words).applyTo(found);
      case "open" -> reopened();
      case "try" -> begun = Change.parse(words);
      case "did" -> {
        accept();
        writes++;
      }
      case "push" -> {
        pushes++;
        pushed += Integer.parseInt(words);
      }
      default -> throw new AssertionError("The device says: " + line);
    }
  }

  /** The device was killed, perhaps before it had listed its rows. */
  void killed() {
    found = new TreeMap<>();
  }

  private void reopened() {
    isKept(found);
    found = new TreeMap<>();
  }

  /** These are exactly the rows that were accepted: with all of what was begun, or none of it. */
  void isKept(Map<String, String> rows) {
    Map<String, String> without = accepted;
    if (!rows.equals(without)) {
      accept();
      assertThat(rows).as("but for the last write: %s", without).isEqualTo(accepted);
    }
    begun = List.of();
  }

  @Override
  public String toString() {
    return writes + " writes, " + pushes + " pushes of " + pushed + " changes";
  }

  private void accept() {
    Map<String, String> next = new TreeMap<>(accepted);
    begun.forEach(change -> change.applyTo(next));
    accepted = next;
    begun = List.of();
  }
}
