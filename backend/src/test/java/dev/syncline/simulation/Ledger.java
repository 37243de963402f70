package dev.syncline.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one author has written, seen and decided. Moments are counted in acts of all users, so that
 * it can be told whether a value was seen before another was chosen.
 */
final class Ledger {

  /** The rows of which the user saved an object that may have been old. */
  private final Set<RowKey> savedHeld = new HashSet<>();

  private final Set<RowKey> discarded = new HashSet<>();

  private record Choice(Cell cell, @Nullable Object value) {}

  private record Sight(RowKey row, @Nullable String version) {}

  /** What was accepted and has not been on the server yet, by cell. */
  final Map<Cell, @Nullable Object> open = new LinkedHashMap<>();

  /** The rows whose delete was accepted and has not been carried out yet. */
  final Set<RowKey> deletes = new HashSet<>();

  /** What was taken back: it may come to the server, but may not stay there. */
  final Map<Cell, Set<Object>> takenBack = new HashMap<>();

  private final Map<Choice, Integer> seen = new HashMap<>();
  private final Map<Choice, Integer> own = new HashMap<>();
  private final Map<Choice, Decision> chosen = new HashMap<>();
  private final Map<RowKey, Decision> deleted = new HashMap<>();

  /** When the user first had a version of a row before them. */
  private final Map<Sight, Integer> shown = new HashMap<>();

  /** The user has the row before them. */
  void show(Item item, int moment) {
    shown.putIfAbsent(new Sight(item.key(), item.version()), moment);
    see(item, moment);
  }

  /** The user sees the row, here or beside another in a conflict. */
  void see(Item item, int moment) {
    item.values().forEach((column, value) -> see(item.cell(column), value, moment));
  }

  private void see(Cell cell, @Nullable Object value, int moment) {
    seen.putIfAbsent(new Choice(cell, value), moment);
  }

  /** The user writes a value, or decides that it shall stay. */
  void choose(Cell cell, @Nullable Object value, Decision decision) {
    chosen.merge(new Choice(cell, value), decision, Decision::or);
    own.putIfAbsent(new Choice(cell, value), decision.at());
    see(cell, value, decision.at());
    takenBack.getOrDefault(cell, new HashSet<>()).remove(value);
  }

  /** The user writes a value, which has to come to the server. */
  void write(Cell cell, @Nullable Object value, Decision decision) {
    choose(cell, value, decision);
    open.put(cell, value);
    deletes.remove(cell.row());
  }

  /** The user takes back what was written, in favour of what was there before. */
  void takeBack(Cell cell, @Nullable Object value, @Nullable Object before, Decision decision) {
    choose(cell, before, decision);
    open.remove(cell);
    takenBack.computeIfAbsent(cell, it -> new HashSet<>()).add(value);
  }

  /**
   * The user deletes the row, and so takes back what was written in it.
   *
   * @param known whether the user has seen that the server has the row
   */
  void delete(RowKey row, boolean known, Decision decision) {
    open.forEach(
        (cell, value) -> {
          if (cell.row().equals(row)) {
            takenBack.computeIfAbsent(cell, it -> new HashSet<>()).add(value);
          }
        });
    drop(row);
    // The request of an earlier decision may be on its way.
    deleted.merge(row, decision, Decision::or);
    if (known) {
      deletes.add(row);
    }
  }

  /** The user gives up what was written in the row. */
  void drop(RowKey row) {
    open.keySet().removeIf(cell -> cell.row().equals(row));
    deletes.remove(row);
  }

  /** The user takes back what was to be sent of the row; what has left may have arrived. */
  void discard(RowKey row) {
    drop(row);
    takenBack.keySet().removeIf(cell -> cell.row().equals(row));
    discarded.add(row);
  }

  /** Whether the user has taken back what may have arrived, and may meet it again. */
  boolean hasDiscarded(RowKey row) {
    return discarded.contains(row);
  }

  /** The user saves an object that was read before, all of its columns. */
  void saveHeld(RowKey row) {
    savedHeld.add(row);
  }

  /** Whether the user could have put the value there. */
  boolean mayHaveWritten(Cell cell, @Nullable Object value) {
    return hasChosen(cell, value)
        || savedHeld.contains(cell.row())
        || discarded.contains(cell.row());
  }

  /** Whether the user wrote the value into this version of the row, or a later one. */
  boolean wroteOn(String version, Cell cell, @Nullable Object value) {
    Integer sight = shown.get(new Sight(cell.row(), version));
    Integer choice = own.get(new Choice(cell, value));
    return sight != null && choice != null && sight <= choice && !savedHeld.contains(cell.row());
  }

  /** Somebody else brought the row back, as it was. */
  void comesBack(RowKey row) {
    deletes.remove(row);
    takenBack.keySet().removeIf(cell -> cell.row().equals(row));
  }

  /** An old request of the user was carried out once more, as no version forbade it. */
  void meetsLateCopy(RowKey row) {
    takenBack.keySet().removeIf(cell -> cell.row().equals(row));
  }

  /** What the user knew of when last deciding to delete the row. */
  int knewAtDelete(RowKey row) {
    return deleted.getOrDefault(row, Decision.at(0)).knew();
  }

  boolean hasChosen(Cell cell, @Nullable Object value) {
    return chosen.containsKey(new Choice(cell, value));
  }

  /** Whether the author knew of a value when putting another in its place. */
  boolean hasSeenBefore(Cell cell, @Nullable Object overwritten, @Nullable Object value) {
    Decision decision = chosen.get(new Choice(cell, value));
    Choice old = new Choice(cell, overwritten);
    return decision == null ? value == null && seen.containsKey(old) : knows(decision, old);
  }

  /** Whether the author knew of a value when deleting its row. */
  boolean hasSeenBeforeDelete(Cell cell, @Nullable Object value) {
    Decision decision = deleted.get(cell.row());
    return decision != null && knows(decision, new Choice(cell, value));
  }

  /** Had seen it, or put it there. */
  private boolean knows(Decision decision, Choice old) {
    Integer sight = seen.get(old);
    Integer act = own.get(old);
    return (sight != null && sight <= decision.knew()) || (act != null && act <= decision.at());
  }
}
