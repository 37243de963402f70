package dev.syncline.simulation;

import dev.syncline.RowState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a user makes rows: one, one that was deleted, or two of two tables at once. */
final class Inserts {

  private static final List<String> IDS = List.of("a", "b c", "\u00f6#%&'");

  private final World world;
  private final Chance chance;
  private final Device device;
  private final User user;
  private final Contents contents;
  private final Bookkeeping books;
  private final List<RowKey> gone = new ArrayList<>();

  Inserts(World world, Device device, User user, Bookkeeping books) {
    this.world = world;
    this.chance = world.chance();
    this.device = device;
    this.user = user;
    this.contents = new Contents(world, device);
    this.books = books;
  }

  /** Makes a row, unless the id that comes to mind is taken. */
  void insert(Table<?, ?> table, int moment) {
    String id = chance.oneIn(3) ? null : chance.of(IDS);
    if (id == null || table.find(id).isEmpty()) {
      insert(table, contents.item(table, id), moment);
    }
  }

  private void insert(Table<?, ?> table, Item item, int moment) {
    List<Item> before = table.rows();
    Item[] stored = {null};
    user.attempt(
        "insert",
        "inserts " + item,
        () -> stored[0] = table.insert(item),
        () -> (stored[0] = findNew(table, before, item)) != null,
        () -> {
          books.inserted(item.of(stored[0].id()), stored[0].version(), moment);
          if (table.state(stored[0].key().id()) == RowState.SYNCED) {
            books.isSynced(stored[0].key());
          }
        });
  }

  /** The row, if it is here; one whose id was made up is known by its values. */
  private static @Nullable Item findNew(Table<?, ?> table, List<Item> before, Item item) {
    return table.rows().stream()
        .filter(it -> !before.contains(it) && it.values().equals(item.values()))
        .filter(it -> item.id() == null || item.id().equals(it.id()))
        .findFirst()
        .orElse(null);
  }

  /** The row was deleted here, and may be brought back. */
  void deleted(RowKey row) {
    gone.add(row);
  }

  boolean canBringBack() {
    return !gone.isEmpty();
  }

  /** Makes a row once more. */
  void bringBack(int moment) {
    RowKey row = chance.of(gone);
    Table<?, ?> table = device.table(row.table());
    if (table.find(row.id()).isEmpty()) {
      insert(table, contents.item(table, row.id()), moment);
    }
  }

  /** Makes a row of each of two tables, or none of them. */
  void together(int moment) {
    Item project = contents.item(device.table("project"), world.newId());
    Item task = contents.item(device.table("task"), world.newId()).with("project", project.id());
    boolean fails = chance.oneIn(4);
    try {
      user.attempt(
          "transaction",
          "inserts together " + project + " and " + task + (fails ? ", and fails" : ""),
          () -> insertBoth(project, task, fails),
          () -> areHere(project, task),
          () -> {
            books.inserted(project, null, moment);
            books.inserted(task, null, moment);
          });
    } catch (Failure e) {
      user.settle();
      if (areHere(project, task)) {
        throw new BrokenPromise("P2", "a transaction that failed was stored");
      }
    }
  }

  private void insertBoth(Item project, Item task, boolean fails) {
    device
        .client()
        .inTransaction(
            () -> {
              device.table("project").insert(project);
              Item stored = device.table("task").insert(task);
              if (fails) {
                throw new Failure();
              }
              return stored;
            });
  }

  private boolean areHere(Item project, Item task) {
    boolean one = device.table("project").find(project.key().id()).isPresent();
    boolean other = device.table("task").find(task.key().id()).isPresent();
    if (one != other) {
      throw new BrokenPromise("P2", "half of a transaction is here");
    }
    return one;
  }

  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
