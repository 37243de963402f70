package dev.syncline.simulation;

import dev.syncline.RowState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user does with rows: insert, change, take back, delete. */
final class Edits {

  private final World world;
  private final Chance chance;
  private final Device device;
  private final User user;
  private final Bookkeeping books;
  private final Inserts inserts;
  private final Saves saves;

  Edits(World world, Device device, User user) {
    this.world = world;
    this.chance = world.chance();
    this.device = device;
    this.user = user;
    this.books = new Bookkeeping(world, device.ledger());
    this.inserts = new Inserts(world, device, user, books);
    this.saves = new Saves(world, device, user, books);
  }

  /** One of them. */
  void one(int moment) {
    Table<?, ?> table = chance.of(device.tables());
    List<Item> rows = table.rows();
    int what = chance.below(20);
    if (rows.isEmpty() || what < 2) {
      inserts.insert(table, moment);
    } else if (what < 11) {
      saves.edit(table, any(rows), moment);
    } else if (what == 11 && inserts.canBringBack()) {
      inserts.bringBack(moment);
    } else if (what < 14) {
      delete(table, chance.of(rows), moment);
    } else if (what == 14) {
      saves.takeBack(moment);
    } else if (what < 18 || !world.models().contains(Model.TASK)) {
      saves.saveHeld(moment);
    } else {
      inserts.together(moment);
    }
  }

  /** Often one that the user has changed before. */
  private Item any(List<Item> rows) {
    Item again = rows.stream().filter(it -> saves.isLast(it.key())).findFirst().orElse(null);
    return again == null || chance.oneIn(2) ? chance.of(rows) : again;
  }

  /** A new row. */
  void insert(Table<?, ?> table, int moment) {
    inserts.insert(table, moment);
  }

  /** Changes the row, if it is here. */
  void change(RowKey row, int moment) {
    Table<?, ?> table = device.table(row.table());
    table.find(row.id()).ifPresent(item -> saves.edit(table, item, moment));
  }

  private void delete(Table<?, ?> table, Item row, int moment) {
    Held old = chance.oneIn(3) ? heldOf(row) : null;
    // In a conflict with a deletion, to delete is to agree, whatever came of the row since; and so
    // it is where a deletion comes in later, of which others have thought better since.
    boolean agrees =
        table.state(row.key().id()) == RowState.CONFLICT || world.watch().isRevivedSince(row);
    boolean known = row.version() != null && !agrees;
    user.attempt(
        "delete",
        "deletes " + row.key() + (old == null ? "" : " on " + old.item().version()),
        () -> {
          boolean unused = old == null ? table.delete(row.key().id()) : table.delete(old.item());
        },
        () -> table.find(row.key().id()).isEmpty(),
        () -> {
          inserts.deleted(row.key());
          books.deleted(
              row.key(), known, new Decision(old == null ? moment : old.moment(), moment));
          if (agrees) {
            books.agreed(row.key());
          }
        });
  }

  private @Nullable Held heldOf(Item row) {
    return user.held().stream()
        .filter(it -> it.item().key().equals(row.key()))
        .findFirst()
        .orElse(null);
  }
}
