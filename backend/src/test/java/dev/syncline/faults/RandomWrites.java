package dev.syncline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a user does: rows come, change, go and come back, at times those of both tables in one
 * transaction. No text is written twice.
 */
final class RandomWrites {

  private static final int MOST_ROWS = 25;

  private final Shopper shopper;
  private final String name;
  private final Random random;
  private final List<String> deleted = new ArrayList<>();
  private int written;

  RandomWrites(Shopper shopper, String name, Random random) {
    this.shopper = shopper;
    this.name = name;
    this.random = random;
  }

  /** What the next transaction is to change: one row, or one of each table. */
  List<Change> next() {
    int table = random.nextInt(2);
    return random.nextInt(3) > 0
        ? List.of(change(table))
        : List.of(change(table), change(1 - table));
  }

  /** Does it. */
  void write(List<Change> changes) {
    if (changes.size() == 1) {
      write(changes.get(0));
    } else {
      shopper
          .client()
          .inTransaction(
              () -> {
                changes.forEach(this::write);
                return changes;
              });
    }
  }

  private void write(Change change) {
    int table = change.place().startsWith("listitem/") ? 1 : 0;
    shopper.tables().get(table).write(change, random.nextBoolean());
  }

  private Change change(int number) {
    LabelledTable<?> table = shopper.tables().get(number);
    List<String> labels = table.labels();
    String text = name + "-" + ++written;
    if (labels.size() <= random.nextInt(MOST_ROWS)) {
      return new Change(table.place(newLabel(labels, text)), text);
    }
    String label = labels.get(random.nextInt(labels.size()));
    if (random.nextInt(3) > 0) {
      return new Change(table.place(label), text);
    }
    deleted.add(label);
    return new Change(table.place(label), null);
  }

  /** At times, a row that was deleted comes back. */
  private String newLabel(List<String> labels, String text) {
    boolean back = !deleted.isEmpty() && random.nextInt(3) == 0;
    String label = back ? deleted.remove(random.nextInt(deleted.size())) : text;
    return labels.contains(label) ? text : label;
  }
}
