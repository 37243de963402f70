package dev.syncline.simulation;

import dev.syncline.annotation.MergeRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Set<RowKey> tombstones = new HashSet<>();
  private final Map<RowKey, Set<String>> authors = new HashMap<>();
  private final Map<RowKey, Map<String, Item>> history = new HashMap<>();

  /** Values whose row was deleted by somebody who knew of them. */
  private final Map<Cell, Set<Object>> released = new HashMap<>();

  Ledger ledger(String author) {
    return ledgers.computeIfAbsent(author, it -> new Ledger());
  }

  /** The row as the server has it, or null if there is none. */
  @Nullable Item row(RowKey key) {
    return tombstones.contains(key) ? null : rows.get(key);
  }

  boolean isKnown(RowKey key) {
    return rows.containsKey(key);
  }

  /** The row as it was in this version. */
  @Nullable Item row(RowKey key, @Nullable String version) {
    return version == null ? null : history.getOrDefault(key, Map.of()).get(version);
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

  void carriedOut(Message message, Object answer) {
    @SuppressWarnings("unchecked")
    Item after = Wire.item(Model.of(message.table()), (Map<String, ?>) answer);
    RowKey key = after.key();
    authors.computeIfAbsent(key, it -> new HashSet<>()).add(message.author());
    if (message.method().equals("DELETE")) {
      deleted(message.author(), after);
    } else if (message.method().equals("POST") && message.id() != null) {
      undeleted(message.author(), after);
    } else {
      stored(message.author(), after);
    }
    rows.put(key, after);
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
      if (isAsked(cell) && value != null && !knewBeforeDelete(author, cell, value)) {
        throw new BrokenPromise("P5", author + " deletes " + cell + "=" + value + " unseen");
      }
      released.computeIfAbsent(cell, it -> new HashSet<>()).add(value);
    }
    tombstones.add(row.key());
    ledgers.values().forEach(it -> it.deletes.remove(row.key()));
  }

  private boolean knewBeforeDelete(String author, Cell cell, Object value) {
    return author.equals(THIRD) || ledger(author).hasSeenBeforeDelete(cell, value);
  }

  private void undeleted(String author, Item row) {
    tombstones.remove(row.key());
    others(author).values().forEach(it -> it.comesBack(row.key()));
    row.values().forEach((column, value) -> arrived(row.cell(column), value));
  }

  private void stored(String author, Item after) {
    Item before = rows.get(after.key());
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
    }
  }

  private void arrived(Cell cell, @Nullable Object value) {
    for (Ledger ledger : ledgers.values()) {
      if (ledger.open.containsKey(cell) && satisfies(cell, ledger.open.get(cell), value)) {
        ledger.open.remove(cell);
      }
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
