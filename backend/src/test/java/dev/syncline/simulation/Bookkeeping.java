package dev.syncline.simulation;

import dev.syncline.annotation.MergeRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enters into the ledger of a user what each call that returned has promised. */
final class Bookkeeping {

  private final World world;
  private final Ledger ledger;

  Bookkeeping(World world, Ledger ledger) {
    this.world = world;
    this.ledger = ledger;
  }

  boolean isOpen(Cell cell) {
    return ledger.open.containsKey(cell);
  }

  /**
   * A row is new here.
   *
   * @param version the version of the deleted row that it takes the place of, or null. What that
   *     had already is not sent; and an insert whose answers are lost cannot be told from one that
   *     arrived before the row was deleted there, if it has all that this has.
   */
  void inserted(Item item, @Nullable String version, int moment) {
    world.votes().inserted(item, world.watch().isKnown(item.key()));
    ledger.drop(item.key());
    Watch watch = world.watch();
    Item base = version == null ? watch.tombstoneOf(item) : watch.row(item.key(), version);
    item.values().forEach((column, value) -> made(item.cell(column), base, value, moment));
  }

  private void made(Cell cell, @Nullable Item base, @Nullable Object value, int moment) {
    boolean same = base != null && value != null && value.equals(base.get(cell.column()));
    if (same && !cell.column().equals("votes")) {
      ledger.choose(cell, value, Decision.at(moment));
    } else {
      wrote(cell, null, value, moment);
    }
  }

  /** The row was in its version, and is now so. */
  void changed(Item row, String column, @Nullable Object next, int moment) {
    Item base = world.watch().row(row.key(), row.version());
    boolean back = base != null && Objects.equals(base.get(column), next);
    if (back && !column.equals("votes")) {
      ledger.takeBack(row.cell(column), row.get(column), next, Decision.at(moment));
    } else {
      wrote(row.cell(column), row.get(column), next, moment);
    }
  }

  private void wrote(Cell cell, @Nullable Object before, @Nullable Object after, int moment) {
    MergeRule rule = Model.of(cell.row().table()).rule(cell.column());
    if (rule == MergeRule.SUM_OF_CHANGES) {
      world.votes().add(cell.row(), (Long) after - (before == null ? 0 : (Long) before));
    } else if (rule == MergeRule.SERVER || rule == MergeRule.LATEST) {
      ledger.choose(cell, after, Decision.at(moment));
    } else if (after != null) {
      ledger.write(cell, after, Decision.at(moment));
    } else {
      ledger.takeBack(cell, before, null, Decision.at(moment));
    }
  }

  /** The row is as the server has it, so that nothing is to be sent. */
  void isSynced(RowKey row) {
    ledger.drop(row);
  }

  /**
   * A value is again what it was before.
   *
   * @param wasOpen whether that one was to be sent, too
   */
  void tookBack(
      Cell cell, @Nullable Object value, @Nullable Object before, boolean wasOpen, int moment) {
    if (wasOpen && !world.watch().hasHad(cell, before)) {
      ledger.write(cell, before, Decision.at(moment));
    } else {
      ledger.takeBack(cell, value, before, Decision.at(moment));
    }
  }

  /** An object that was read some time ago was saved, with a new value in a column. */
  void savedHeld(Held held, Item here, String column, Object next, int moment) {
    Item old = held.item();
    Decision decision = new Decision(held.moment(), moment);
    for (String other : old.values().keySet()) {
      Cell cell = old.cell(other);
      boolean own = ledger.hasChosen(cell, here.get(other));
      if (own && !Objects.equals(old.get(other), here.get(other))) {
        ledger.takeBack(cell, here.get(other), old.get(other), decision);
      }
    }
    ledger.write(old.cell(column), next, decision);
    ledger.saveHeld(old.key());
  }

  /** The row as the server had it in this version; null if it never had. */
  @Nullable Item there(Item row) {
    return world.watch().row(row.key(), row.version());
  }

  /** The user gives up what was to be sent of the row, whatever came of it. */
  void discarded(RowKey row) {
    world.votes().taint(row);
    ledger.discard(row);
  }

  /** The row was deleted there before, and may have come back since, as it was. */
  void agreed(RowKey row) {
    ledger.comesBack(row);
  }

  /**
   * The row was deleted.
   *
   * @param known whether the user has seen that the server has the row
   */
  void deleted(RowKey row, boolean known, Decision decision) {
    world.votes().taint(row);
    ledger.delete(row, known, decision);
    if (decision.knew() < decision.at()) {
      ledger.saveHeld(row);
    }
  }
}
