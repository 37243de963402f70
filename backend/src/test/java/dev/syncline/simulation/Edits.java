package dev.syncline.simulation;

import dev.syncline.RowState;
import dev.syncline.annotation.MergeRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a user does with rows: insert, change, take back, delete. */
final class Edits {

  private static final List<String> IDS = List.of("a", "b c", "\u00f6#%&'");

  private final World world;
  private final Chance chance;
  private final Device device;
  private final User user;
  private final Ledger ledger;
  private final List<RowKey> gone = new ArrayList<>();
  private @Nullable Edit last;

  private record Edit(
      Cell cell, @Nullable Object before, @Nullable Object after, boolean wasOpen) {}

  Edits(World world, Device device, User user) {
    this.world = world;
    this.chance = world.chance();
    this.device = device;
    this.user = user;
    this.ledger = device.ledger();
  }

  /** One of them. */
  void one(int moment) {
    Table<?, ?> table = chance.of(device.tables());
    List<Item> rows = table.rows();
    int what = chance.below(20);
    if (rows.isEmpty() || what < 2) {
      insert(table, moment);
    } else if (what < 13) {
      edit(table, chance.of(rows), moment);
    } else if (what == 13 && !gone.isEmpty()) {
      bringBack(moment);
    } else if (what < 16) {
      delete(table, chance.of(rows), moment);
    } else if (what == 16) {
      takeBack(moment);
    } else if (what == 17 || !world.models().contains(Model.TASK)) {
      saveHeld(moment);
    } else {
      together(moment);
    }
  }

  // New rows.

  private void insert(Table<?, ?> table, int moment) {
    String id = chance.oneIn(3) ? null : chance.of(IDS);
    if (id == null || table.find(id).isEmpty()) {
      insert(table, newItem(table, id, null), moment);
    }
  }

  /** A row that was deleted here. */
  private void bringBack(int moment) {
    RowKey row = chance.of(gone);
    Table<?, ?> table = device.table(row.table());
    if (table.find(row.id()).isEmpty()) {
      insert(table, newItem(table, row.id(), null), moment);
    }
  }

  private Item newItem(Table<?, ?> table, @Nullable String id, @Nullable String project) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String column : table.model().columns()) {
      values.put(column, initial(table, column));
    }
    if (project != null) {
      values.put("project", project);
    }
    return new Item(table.name(), id, null, values);
  }

  private @Nullable Object initial(Table<?, ?> table, String column) {
    if (column.equals("votes")) {
      return 0L;
    } else if (column.equals("project")) {
      return anyProject();
    } else if (column.equals("tags") || chance.oneIn(3)) {
      return null;
    }
    return world.values().fresh(table.model().type(column));
  }

  private @Nullable String anyProject() {
    List<Item> projects = device.table("project").rows();
    return projects.isEmpty() ? null : chance.of(projects).id();
  }

  private void insert(Table<?, ?> table, Item item, int moment) {
    String[] id = {item.id()};
    user.attempt(
        "insert",
        "inserts " + item,
        () -> id[0] = table.insert(item).id(),
        () -> find(table, id[0], item),
        () -> inserted(new Item(table.name(), id[0], null, item.values()), moment));
  }

  /** The row, if it is here; one whose id was made up is known by its values. */
  private static boolean find(Table<?, ?> table, @Nullable String id, Item item) {
    return table.rows().stream()
        .anyMatch(it -> (id == null || id.equals(it.id())) && it.values().equals(item.values()));
  }

  private void inserted(Item item, int moment) {
    world.votes().inserted(item, world.watch().isKnown(item.key()));
    ledger.drop(item.key());
    item.values().forEach((column, value) -> wrote(item.cell(column), null, value, moment));
  }

  // Changes.

  private void edit(Table<?, ?> table, Item row, int moment) {
    List<String> columns = table.model().columns();
    String hot = columns.get(columns.contains("votes") ? chance.below(2) : 0);
    String column = chance.oneIn(2) ? hot : chance.of(columns);
    Object next = next(table, row, column);
    Object before = row.get(column);
    if (Objects.equals(before, next)) {
      return;
    }
    Item item = row.with(column, next);
    last = new Edit(row.cell(column), before, next, ledger.open.containsKey(row.cell(column)));
    save("edit", table, item, column, () -> changed(row, column, next, moment));
  }

  private @Nullable Object next(Table<?, ?> table, Item row, String column) {
    if (column.equals("votes")) {
      return (Long) row.get(column) + 1000 + chance.below(9000);
    } else if (column.equals("project")) {
      return anyProject();
    } else if (column.equals("tags")) {
      return withOneMore((Set<?>) row.get(column));
    }
    return chance.oneIn(12) ? null : world.values().fresh(table.model().type(column));
  }

  private Set<String> withOneMore(@Nullable Set<?> tags) {
    Set<String> more = new TreeSet<>();
    if (tags != null) {
      tags.forEach(tag -> more.add((String) tag));
    }
    more.add((String) world.values().fresh(String.class));
    return more;
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
        () -> find(table, String.valueOf(item.id()), column, next),
        () -> {
          effect.run();
          // As the server has it, so that nothing is to be sent.
          if (table.state(item.key().id()) == RowState.SYNCED) {
            ledger.drop(item.key());
          }
        });
  }

  private static boolean find(Table<?, ?> table, String id, String column, @Nullable Object value) {
    Optional<Item> here = table.find(id);
    return here.isPresent() && Objects.equals(here.get().get(column), value);
  }

  private void changed(Item row, String column, @Nullable Object next, int moment) {
    Item base = world.watch().row(row.key(), row.version());
    boolean back = base != null && Objects.equals(base.get(column), next);
    if (back && !column.equals("votes")) {
      ledger.takeBack(row.cell(column), row.get(column), next, moment);
    } else {
      wrote(row.cell(column), row.get(column), next, moment);
    }
  }

  private void wrote(Cell cell, @Nullable Object before, @Nullable Object after, int moment) {
    MergeRule rule = Model.of(cell.row().table()).rule(cell.column());
    if (rule == MergeRule.SUM_OF_CHANGES) {
      world.votes().add(cell.row(), (Long) after - (before == null ? 0 : (Long) before));
    } else if (rule == MergeRule.SERVER || rule == MergeRule.LATEST) {
      ledger.choose(cell, after, moment);
    } else if (after != null) {
      ledger.write(cell, after, moment);
    } else {
      ledger.takeBack(cell, before, null, moment);
    }
  }

  // Second thoughts.

  private void takeBack(int moment) {
    Edit edit = last;
    if (edit == null || !Offer.class.getSimpleName().equalsIgnoreCase(edit.cell().row().table())) {
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
          () -> tookBack(edit, moment));
    }
  }

  private void tookBack(Edit edit, int moment) {
    if (edit.wasOpen() && !world.watch().hasHad(edit.cell(), edit.before())) {
      ledger.write(edit.cell(), edit.before(), moment);
    } else {
      ledger.takeBack(edit.cell(), edit.after(), edit.before(), moment);
    }
  }

  /** An object that was read some time ago, and perhaps is of a version that is gone. */
  private void saveHeld(int moment) {
    List<Item> left = user.held().stream().filter(Edits::isSaved).toList();
    if (left.isEmpty()) {
      return;
    }
    Item old = chance.of(left);
    Table<?, ?> table = device.table(old.table());
    Optional<Item> here = table.find(old.key().id());
    if (here.isEmpty()) {
      return;
    }
    String column = table.model().columns().get(0);
    Object next = world.values().fresh(table.model().type(column));
    save(
        "save held object",
        table,
        old.with(column, next),
        column,
        () -> savedHeld(old, here.get(), column, next, moment));
  }

  /** Saved as a whole, it would undo what others did, where no version tells. */
  private static boolean isSaved(Item item) {
    return Model.of(item.table()).detectsConflicts() && !item.table().equals("poll");
  }

  private void savedHeld(Item old, Item here, String column, Object next, int moment) {
    for (String other : old.values().keySet()) {
      Cell cell = old.cell(other);
      boolean own = ledger.hasChosen(cell, here.get(other));
      if (own && !Objects.equals(old.get(other), here.get(other))) {
        ledger.takeBack(cell, here.get(other), old.get(other), moment);
      }
    }
    ledger.write(old.cell(column), next, moment);
    ledger.saveHeld(old.key());
  }

  // The end of a row.

  private void delete(Table<?, ?> table, Item row, int moment) {
    Item old = chance.oneIn(3) ? heldOf(row) : null;
    // In a conflict with a deletion, to delete is to agree, whatever came of the row since.
    boolean known =
        row.version() != null && table.state(row.key().id()) != RowState.CONFLICT;
    user.attempt(
        "delete",
        "deletes " + row.key() + (old == null ? "" : " on " + old.version()),
        () -> {
          boolean unused = old == null ? table.delete(row.key().id()) : table.delete(old);
        },
        () -> table.find(row.key().id()).isEmpty(),
        () -> deleted(row.key(), known, moment));
  }

  private @Nullable Item heldOf(Item row) {
    return user.held().stream().filter(it -> it.key().equals(row.key())).findFirst().orElse(null);
  }

  private void deleted(RowKey row, boolean known, int moment) {
    gone.add(row);
    world.votes().taint(row);
    ledger.delete(row, known, moment);
  }

  // Two tables at once.

  private void together(int moment) {
    Item project = newItem(device.table("project"), world.newId(), null);
    Item task = newItem(device.table("task"), world.newId(), project.id());
    boolean fails = chance.oneIn(4);
    try {
      user.attempt(
          "transaction",
          "inserts together " + project + " and " + task + (fails ? ", and fails" : ""),
          () -> insertBoth(project, task, fails),
          () -> areHere(project, task),
          () -> {
            inserted(project, moment);
            inserted(task, moment);
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
