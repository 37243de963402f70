package dev.syncline.faults;

import dev.syncline.Conflict;
import dev.syncline.SyncedTable;
import dev.syncline.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table whose rows are found by their labels. */
record LabelledTable<T>(String name, SyncedTable<T, ?> table, Query<T> all, Columns<T> columns) {

  /** How the labels of another writer's rows begin. */
  static final String THEIRS = "~";

  /** How the rows of a model are made and read. */
  record Columns<T>(
      Maker<T> of,
      BiFunction<T, String, T> withText,
      Function<T, String> id,
      Function<T, String> label,
      Function<T, String> text) {}

  /** Makes a row. */
  interface Maker<T> {
    T of(String id, String label, String text);
  }

  static LabelledTable<ShoppingList> lists(ShoppingListTable table) {
    return new LabelledTable<>(
        "list",
        table,
        ShoppingListQuery.all(),
        new Columns<>(
            ShoppingList::of,
            ShoppingList::withText,
            ShoppingList::id,
            ShoppingList::label,
            ShoppingList::text));
  }

  static LabelledTable<ShoppingItem> items(ShoppingItemTable table) {
    return new LabelledTable<>(
        "listitem",
        table,
        ShoppingItemQuery.all(),
        new Columns<>(
            ShoppingItem::of,
            ShoppingItem::withText,
            ShoppingItem::id,
            ShoppingItem::label,
            ShoppingItem::text));
  }

  /** Writes what the change says; the id of a new row is made here, or is its label. */
  void write(Change change, boolean madeHere) {
    String label = change.label();
    T row = rows().filter(it -> columns.label().apply(it).equals(label)).findAny().orElse(null);
    if (row == null) {
      table.insert(columns.of().of(madeHere ? null : label, label, change.text()));
    } else if (change.text() == null) {
      table.delete(columns.id().apply(row));
    } else {
      table.update(columns.withText().apply(row, change.text()));
    }
  }

  /** The labels of this device's own rows. */
  List<String> labels() {
    return rows().map(columns.label()).filter(label -> !label.startsWith(THEIRS)).toList();
  }

  /** Decides the conflicts that wait, one way or the other. */
  void settle(Random random) {
    for (Conflict<T> conflict : table.conflicts()) {
      table.resolve(random.nextBoolean() ? conflict.keepLocal() : conflict.takeServer());
    }
  }

  /** Decides the conflicts that wait for what is here. */
  void keepLocal() {
    table.conflicts().forEach(conflict -> table.resolve(conflict.keepLocal()));
  }

  /** Adds what is here, by table and label. */
  void addTo(Map<String, String> rows) {
    rows().forEach(row -> rows.put(place(columns.label().apply(row)), columns.text().apply(row)));
  }

  String place(String label) {
    return name + "/" + label;
  }

  private Stream<T> rows() {
    return table.list(all).stream();
  }
}
