package dev.syncline.live;

import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps from one list of rows to another: deletions from the end on, moves, insertions from the
 * start on, updates. As few of them as there can be: a row moves only if it is not among the most
 * that can stay where they are.
 */
final class Difference<T> {

  private static final int NOWHERE = -1;

  private final List<Entry<T>> before;
  private final List<Entry<T>> after = new ArrayList<>();

  /** Where each row after was before. */
  private final int[] origins;

  private final List<Change<T>> updates = new ArrayList<>();
  private final List<Change<T>> changes = new ArrayList<>();

  private Difference(List<Entry<T>> before, int size) {
    this.before = before;
    this.origins = new int[size];
  }

  /**
   * Compares. A row that is as it was keeps its item.
   *
   * @throws dev.syncline.error.UnreadableException if the model has no room for a value of a row
   */
  static <T> Difference<T> between(List<Entry<T>> before, List<Row> rows, TableSchema<T> schema) {
    Difference<T> difference = new Difference<>(before, rows.size());
    Map<String, Integer> places = places(before);
    for (Row row : rows) {
      difference.add(places.getOrDefault(row.id(), NOWHERE), row, schema);
    }
    difference.find();
    return difference;
  }

  private static <T> Map<String, Integer> places(List<Entry<T>> entries) {
    Map<String, Integer> places = new HashMap<>();
    for (Entry<T> entry : entries) {
      places.put(entry.row().id(), places.size());
    }
    return places;
  }

  private void add(int origin, Row row, TableSchema<T> schema) {
    int index = after.size();
    origins[index] = origin;
    Entry<T> known = origin == NOWHERE ? null : before.get(origin);
    if (known != null && known.row().equals(row)) {
      after.add(known);
      return;
    }
    Entry<T> entry = new Entry<>(row, ItemReader.read(schema, row));
    after.add(entry);
    if (known != null) {
      updates.add(new Change.Updated<>(index, known.item(), entry.item()));
    }
  }

  List<Entry<T>> after() {
    return after;
  }

  List<Change<T>> changes() {
    return changes;
  }

  private void find() {
    delete();
    move();
    insert();
    changes.addAll(updates);
  }

  private void delete() {
    boolean[] stays = new boolean[before.size()];
    for (int origin : origins) {
      if (origin != NOWHERE) {
        stays[origin] = true;
      }
    }
    for (int i = stays.length - 1; i >= 0; i--) {
      if (!stays[i]) {
        changes.add(new Change.Deleted<>(i, before.get(i).item()));
      }
    }
  }

  private void move() {
    int[] staying = staying();
    for (Moves.Move move : Moves.toSort(staying)) {
      T item = before.get(staying[move.number()]).item();
      changes.add(new Change.Moved<>(move.from(), move.to(), item));
    }
  }

  /** Where the rows that stay were before, in the order in which they are after. */
  private int[] staying() {
    int count = 0;
    int[] staying = new int[origins.length];
    for (int origin : origins) {
      if (origin != NOWHERE) {
        staying[count++] = origin;
      }
    }
    return Arrays.copyOf(staying, count);
  }

  private void insert() {
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] == NOWHERE) {
        changes.add(new Change.Inserted<>(i, after.get(i).item()));
      }
    }
  }
}
