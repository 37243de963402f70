package dev.syncline.simulation;

import dev.syncline.annotation.MergeRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands beside the backend and sees every write that is carried out: who wrote it, what it
 * replaces, and whether its author knew of that.
 */
final class Watch {

  /** The writer beside the devices, who looks at what is there before each write. */
  static final String THIRD = "third";

  private final Map<String, Ledger> ledgers = new TreeMap<>();
  private final Map<RowKey, Item> rows = new HashMap<>();

  /** The rows that are deleted, and who did it. */
  private final Map<RowKey, String> tombstones = new HashMap<>();

  /** When somebody brought a row back, and who had deleted it. */
  private final Map<RowKey, Revival> revivals = new HashMap<>();

  /** The versions that rows had before somebody brought them back. */
  private final Map<RowKey, Set<String>> beforeRevivals = new HashMap<>();

  private final Map<RowKey, Set<String>> authors = new HashMap<>();
  private final Map<RowKey, Map<String, Item>> history = new HashMap<>();

  /** The versions of tombstones. */
  private final Map<RowKey, Set<String>> ends = new HashMap<>();

  /** Values whose row was deleted by somebody who knew of them. */
  private final Map<Cell, Set<Object>> released = new HashMap<>();

  private final Set<RowKey> refused = new HashSet<>();
  private @Nullable RowKey last;
  private int moment;

  private record Revival(String deletedBy, int moment) {}

  /** Counts the acts of users. */
  int nextMoment() {
    return ++moment;
  }

  /** Rows of the table that were deleted. */
  List<RowKey> tombstones(String table) {
    return tombstones.keySet().stream()
        .filter(it -> it.table().equals(table))
        .sorted(Comparator.comparing(RowKey::id))
        .toList();
  }

  Ledger ledger(String author) {
    return ledgers.computeIfAbsent(author, it -> new Ledger());
  }

  /** The row as the server has it, or null if there is none. */
  @Nullable Item row(RowKey key) {
    return tombstones.containsKey(key) ? null : rows.get(key);
  }

  /** The row that was last written by whomever; null if it is deleted, or none was. */
  @Nullable Item lastRow() {
    return last == null ? null : row(last);
  }

  boolean isKnown(RowKey key) {
    return rows.containsKey(key);
  }

  /** The row as it was in this version. */
  @Nullable Item row(RowKey key, @Nullable String version) {
    return version == null ? null : history.getOrDefault(key, Map.of()).get(version);
  }

  /** The deleted row that is just like this one; null if there is none. */
  @Nullable Item tombstoneOf(Item item) {
    Item there = rows.get(item.key());
    boolean deleted = there != null && tombstones.containsKey(item.key());
    return deleted && there.values().equals(item.values()) ? there : null;
  }

  /** Whether the server had a row, and not its tombstone, in the version that the row has. */
  boolean wasLiving(Item row) {
    return row(row.key(), row.version()) != null
        && !ends.getOrDefault(row.key(), Set.of()).contains(row.version());
  }

  /** The row as the server has it, or had it when it was deleted. */
  Item newest(RowKey key) {
    return rows.get(key);
  }

  /** Whether the server has ever had the value there. */
  boolean hasHad(Cell cell, @Nullable Object value) {
    return history.getOrDefault(cell.row(), Map.of()).values().stream()
        .anyMatch(row -> Objects.equals(row.get(cell.column()), value));
  }

  /** Whether anybody else has written the row, or deleted it. */
  boolean othersWrote(String author, RowKey key) {
    Set<String> all = new HashSet<>(authors.getOrDefault(key, Set.of()));
    all.remove(author);
    return !all.isEmpty();
  }

  boolean isChosenByOthers(String author, Cell cell, Object value) {
    return others(author).values().stream().anyMatch(it -> it.hasChosen(cell, value));
  }

  /** The server, or what answers for it, will not have the message, or not what it says. */
  void refused(Message message) {
    refused.add(Objects.requireNonNullElse(message.row(), anyRow(message.table())));
  }

  boolean hasRefused(RowKey row) {
    return refused.contains(row) || refused.contains(anyRow(row.table()));
  }

  private static RowKey anyRow(String table) {
    return new RowKey(table, "");
  }

  void carriedOut(Message message, Object answer) {
    @SuppressWarnings("unchecked")
    Item after = Wire.item(Model.of(message.table()), (Map<String, ?>) answer);
    RowKey key = after.key();
    authors.computeIfAbsent(key, it -> new HashSet<>()).add(message.author());
    if (message.method().equals("DELETE")) {
      deleted(message.author(), after);
    } else if (message.isUndelete()) {
      undeleted(message.author(), after);
      if (message.isOfDatasync()) {
        stored(message.author(), after);
      }
    } else {
      stored(message.author(), after);
    }
    rows.put(key, after);
    last = key;
    history.computeIfAbsent(key, it -> new HashMap<>()).put(after.version(), after);
  }

  private Map<String, Ledger> others(String author) {
    Map<String, Ledger> others = new LinkedHashMap<>(ledgers);
    others.remove(author);
    return others;
  }

  private void deleted(String author, Item row) {
    for (String column : row.values().keySet()) {
      Cell cell = row.cell(column);
      Object value = row.get(column);
      boolean free = value == null || released.getOrDefault(cell, Set.of()).contains(value);
      if (isAsked(cell) && !free && !knewBeforeDelete(author, cell, value)) {
        throw new BrokenPromise("P5", author + " deletes " + cell + "=" + value + " unseen");
      }
      released.computeIfAbsent(cell, it -> new HashSet<>()).add(value);
    }
    requireKnownRevival(author, row);
    tombstones.put(row.key(), author);
    ends.computeIfAbsent(row.key(), it -> new HashSet<>()).add(row.version());
    ledgers.values().forEach(it -> it.deletes.remove(row.key()));
  }

  /** Who deletes a row once more must know that somebody has brought it back. */
  private void requireKnownRevival(String author, Item row) {
    Revival revival = revivals.get(row.key());
    boolean again = revival != null && revival.deletedBy().equals(author) && !author.equals(THIRD);
    boolean judged = Model.of(row.table()).detectsConflicts();
    if (again && judged && ledger(author).knewAtDelete(row.key()) < revival.moment()) {
      throw new BrokenPromise("P5", author + " deletes " + row.key() + " again, unseen");
    }
  }

  /** Whether the row was deleted since it was in this version, and has come back. */
  boolean isRevivedSince(Item row) {
    Set<String> before = beforeRevivals.get(row.key());
    return before != null && row.version() != null && before.contains(row.version());
  }

  private boolean knewBeforeDelete(String author, Cell cell, Object value) {
    return author.equals(THIRD) || ledger(author).hasSeenBeforeDelete(cell, value);
  }

  private void undeleted(String author, Item row) {
    String deletedBy = tombstones.remove(row.key());
    beforeRevivals
        .computeIfAbsent(row.key(), it -> new HashSet<>())
        .addAll(history.getOrDefault(row.key(), Map.of()).keySet());
    if (deletedBy != null && !deletedBy.equals(author)) {
      revivals.put(row.key(), new Revival(deletedBy, nextMoment()));
    }
    others(author).values().forEach(it -> it.comesBack(row.key()));
    row.values().forEach((column, value) -> arrived(row.cell(column), value));
  }

  private void stored(String author, Item after) {
    Item before = rows.get(after.key());
    // Whoever writes the row knows by now that it came back.
    revivals.computeIfPresent(after.key(), (row, it) -> it.deletedBy().equals(author) ? null : it);
    if (before == null) {
      others(author).values().forEach(it -> it.deletes.remove(after.key()));
    }
    for (String column : after.values().keySet()) {
      Object old = before == null ? null : before.get(column);
      if (before == null || !Objects.equals(old, after.get(column))) {
        stored(author, after.cell(column), old, after.get(column));
      }
      arrived(after.cell(column), after.get(column));
    }
  }

  private void stored(String author, Cell cell, @Nullable Object before, @Nullable Object after) {
    released.getOrDefault(cell, new HashSet<>()).remove(after);
    if (isAsked(cell)) {
      requireKnown(author, cell, before, after);
    } else if (!Model.of(cell.row().table()).detectsConflicts()) {
      requireOwn(author, cell, after);
    }
  }

  private void arrived(Cell cell, @Nullable Object value) {
    for (Ledger ledger : ledgers.values()) {
      if (ledger.open.containsKey(cell) && satisfies(cell, ledger.open.get(cell), value)) {
        ledger.open.remove(cell);
      }
    }
  }

  /** Whoever is last wins, but only with what they wrote themselves. */
  private void requireOwn(String author, Cell cell, @Nullable Object after) {
    if (!author.equals(THIRD) && !ledger(author).hasChosen(cell, after)) {
      throw new BrokenPromise("P5", author + " sends " + cell + "=" + after + ", not its own");
    }
  }

  private void requireKnown(
      String author, Cell cell, @Nullable Object before, @Nullable Object after) {
    boolean known = ledgers.values().stream().anyMatch(it -> it.hasChosen(cell, after));
    if (after != null && !known) {
      throw new BrokenPromise("P8", cell + "=" + after + " was written by nobody");
    }
    boolean free = before == null || released.getOrDefault(cell, Set.of()).contains(before);
    if (!free && !author.equals(THIRD) && !ledger(author).hasSeenBefore(cell, before, after)) {
      throw new BrokenPromise(
          "P5", author + " overwrites " + cell + "=" + before + " unseen, by " + after);
    }
  }

  /** Whether users decide about the column, and no rule. */
  private static boolean isAsked(Cell cell) {
    Model<?, ?> model = Model.of(cell.row().table());
    return model.detectsConflicts() && model.rule(cell.column()) == MergeRule.ASK;
  }

  private static boolean satisfies(Cell cell, @Nullable Object wrote, @Nullable Object stored) {
    MergeRule rule = Model.of(cell.row().table()).rule(cell.column());
    if (wrote instanceof Set<?> tags && stored instanceof Set<?> there) {
      return there.containsAll(tags);
    } else if (rule == MergeRule.MAX && wrote instanceof Long one && stored instanceof Long other) {
      return other >= one;
    }
    return Objects.equals(wrote, stored);
  }
}
