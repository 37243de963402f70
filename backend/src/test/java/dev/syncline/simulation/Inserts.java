package dev.syncline.simulation;

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
    String[] id = {item.id()};
    user.attempt(
        "insert",
        "inserts " + item,
        () -> id[0] = table.insert(item).id(),
        () -> isHere(table, id[0], item),
        () -> books.inserted(new Item(table.name(), id[0], null, item.values()), moment));
  }

  /** The row, if it is here; one whose id was made up is known by its values. */
  private static boolean isHere(Table<?, ?> table, @Nullable String id, Item item) {
    return table.rows().stream()
        .anyMatch(it -> (id == null || id.equals(it.id())) && it.values().equals(item.values()));
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
            books.inserted(project, moment);
            books.inserted(task, moment);
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
