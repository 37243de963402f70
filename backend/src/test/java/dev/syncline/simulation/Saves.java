package dev.syncline.simulation;

import dev.syncline.RowState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a user changes rows: a column, back again, or by an object that was read long since. */
final class Saves {

  private final World world;
  private final Chance chance;
  private final Device device;
  private final User user;
  private final Contents contents;
  private final Bookkeeping books;
  private @Nullable Edit last;

  private record Edit(
      Cell cell, @Nullable Object before, @Nullable Object after, boolean wasOpen) {}

  Saves(World world, Device device, User user, Bookkeeping books) {
    this.world = world;
    this.chance = world.chance();
    this.device = device;
    this.user = user;
    this.contents = new Contents(world, device);
    this.books = books;
  }

  /** Changes a column, often the one that all change. */
  void edit(Table<?, ?> table, Item row, int moment) {
    List<String> columns = table.model().columns();
    String hot = columns.get(columns.contains("votes") ? chance.below(2) : 0);
    String column = chance.oneIn(2) ? hot : chance.of(columns);
    Object next = contents.next(table.model(), row, column);
    Object before = row.get(column);
    if (Objects.equals(before, next)) {
      return;
    }
    Item item = row.with(column, next);
    last = new Edit(row.cell(column), before, next, books.isOpen(row.cell(column)));
    save("edit", table, item, column, () -> books.changed(row, column, next, moment));
  }

  /** Whether the row is the one that was last edited. */
  boolean isLast(RowKey row) {
    return last != null && last.cell().row().equals(row);
  }

  private void save(String what, Table<?, ?> table, Item item, String column, Runnable effect) {
    boolean upsert = chance.oneIn(5);
    Object next = item.get(column);
    user.attempt(
        what,
        what + "s " + item.cell(column) + "=" + next + " on " + item.version(),
        () -> {
          Item unused = upsert ? table.upsert(item) : table.update(item);
        },
        () -> isHere(table, item.key().id(), column, next),
        () -> {
          effect.run();
          if (table.state(item.key().id()) == RowState.SYNCED) {
            books.isSynced(item.key());
          }
        });
  }

  private static boolean isHere(
      Table<?, ?> table, String id, String column, @Nullable Object value) {
    Optional<Item> here = table.find(id);
    return here.isPresent() && Objects.equals(here.get().get(column), value);
  }

  /** Puts back what the last change has replaced. */
  void takeBack(int moment) {
    Edit edit = last;
    if (edit == null || !edit.cell().row().table().equals(Model.OFFER.table())) {
      return;
    }
    Table<?, ?> table = device.table(edit.cell().row().table());
    Optional<Item> row = table.find(edit.cell().row().id());
    String column = edit.cell().column();
    if (row.isPresent() && Objects.equals(row.get().get(column), edit.after())) {
      last = null;
      save(
          "take back",
          table,
          row.get().with(column, edit.before()),
          column,
          () -> books.tookBack(edit.cell(), edit.after(), edit.before(), edit.wasOpen(), moment));
    }
  }

  /** Saves an object that was read some time ago, and perhaps is of a version that is gone. */
  void saveHeld(int moment) {
    List<Held> left = user.held().stream().filter(it -> isSaved(it.item())).toList();
    if (left.isEmpty()) {
      return;
    }
    List<Held> outdated = left.stream().filter(this::isOutdated).toList();
    Held old = chance.of(outdated.isEmpty() || chance.oneIn(3) ? left : outdated);
    Table<?, ?> table = device.table(old.item().table());
    table.find(old.item().key().id()).ifPresent(here -> saveHeld(table, old, here, moment));
  }

  private void saveHeld(Table<?, ?> table, Held old, Item here, int moment) {
    String column = chance.of(table.model().asked());
    Object next = world.values().fresh(table.model().type(column));
    save(
        "save held object",
        table,
        old.item().with(column, next),
        column,
        () -> books.savedHeld(old, here, column, next, moment));
  }

  private boolean isOutdated(Held held) {
    Item item = held.item();
    Optional<Item> here = device.table(item.table()).find(item.key().id());
    return item.version() != null
        && here.isPresent()
        && !item.version().equals(here.get().version());
  }

  /** Saved as a whole, it would undo what others did, where no version tells. */
  private static boolean isSaved(Item item) {
    return Model.of(item.table()).detectsConflicts() && !item.table().equals("poll");
  }
}
