package dev.syncline.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a write does to one row, as a line of a process says it.
 *
 * @param place the row, as table/label
 * @param text what it says from now on, or null if it is deleted
 */
record Change(String place, @Nullable String text) {

  /** The changes of one transaction, in one line. */
  static String line(List<Change> changes) {
    return changes.stream().map(Change::word).collect(Collectors.joining(" "));
  }

  static List<Change> parse(String line) {
    return Arrays.stream(line.split(" ")).map(Change::of).toList();
  }

  static Change of(String word) {
    int end = word.indexOf('=');
    return end < 0
        ? new Change(word, null)
        : new Change(word.substring(0, end), word.substring(end + 1));
  }

  String word() {
    return text == null ? place : place + "=" + text;
  }

  String label() {
    return place.substring(place.indexOf('/') + 1);
  }

  void applyTo(Map<String, String> rows) {
    if (text == null) {
      rows.remove(place);
    } else {
      rows.put(place, text);
    }
  }
}
