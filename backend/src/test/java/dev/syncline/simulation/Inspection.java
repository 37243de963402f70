package dev.syncline.simulation;

import dev.syncline.Difference;
import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.annotation.MergeRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a file at any time, whatever was going on: rows and operations agree, and what was
 * accepted is there.
 */
final class Inspection {

  private final World world;
  private final Device device;

  Inspection(World world, Device device) {
    this.world = world;
    this.device = device;
  }

  void check() {
    Map<RowKey, PendingChange> pending = pending();
    pending.forEach(this::requireRow);
    for (Table<?, ?> table : device.tables()) {
      for (Item row : table.rows()) {
        if (table.model().detectsConflicts()) {
          requireOrigin(row, pending.get(row.key()));
        }
      }
    }
    device.ledger().open.forEach(this::requireHere);
  }

  private Map<RowKey, PendingChange> pending() {
    Map<RowKey, PendingChange> pending = new HashMap<>();
    for (PendingChange change : device.client().outbox().list()) {
      RowKey key = new RowKey(change.table(), change.rowId());
      if (pending.put(key, change) != null) {
        throw new BrokenPromise("P2", "two operations of " + key);
      }
    }
    return pending;
  }

  private void requireRow(RowKey key, PendingChange change) {
    boolean here = device.table(key.table()).find(key.id()).isPresent();
    // Of one that was taken back, only the question may be left what became of it.
    boolean asks = device.ledger().hasDiscarded(key) && !here;
    if (!asks && here == (change.kind() == PendingChange.Kind.DELETE)) {
      throw new BrokenPromise("P2", device.name() + " has " + change + " and row " + here);
    }
  }

  /** A value is the server's, of the version that the row has, or it waits to be sent. */
  private void requireOrigin(Item row, @Nullable PendingChange change) {
    Item there = world.watch().row(row.key(), row.version());
    if (change == null && there == null) {
      throw new BrokenPromise("P2", device.name() + " has nothing to send of the new " + row);
    } else if (change == null && !there.values().equals(row.values())) {
      throw new BrokenPromise(
          "P2", device.name() + " has nothing to send of " + row + ", unlike " + there);
    } else if (change != null && isKnownUpdate(row, change)) {
      requireTold(row, there, change);
    }
  }

  /** Where a row was deleted or clashes, it may be known otherwise what is there. */
  private boolean isKnownUpdate(Item row, PendingChange change) {
    return change.kind() == PendingChange.Kind.UPDATE
        && change.state() != RowState.CONFLICT
        && change.isBaseKnown()
        && device.ledger().knewAtDelete(row.key()) == 0
        && world.watch().wasLiving(row);
  }

  /** What the outbox tells of a row is what makes it differ from the version that it has. */
  private void requireTold(Item row, Item there, PendingChange change) {
    List<String> asked = Model.of(row.table()).asked();
    List<String> told =
        change.differences().stream().map(Difference::column).filter(asked::contains).toList();
    List<String> differing = asked.stream().filter(it -> !row.isSame(there, it)).toList();
    if (!told.equals(differing)) {
      throw new BrokenPromise(
          "P2", device.name() + " would send " + told + " of " + row + ", unlike " + there);
    }
  }

  private void requireHere(Cell cell, @Nullable Object value) {
    Model<?, ?> model = Model.of(cell.row().table());
    Optional<Item> row = device.table(model.table()).find(cell.row().id());
    boolean here = row.isPresent() && Objects.equals(row.get().get(cell.column()), value);
    boolean judged = model.detectsConflicts() && model.rule(cell.column()) == MergeRule.ASK;
    if (judged && !here) {
      throw new BrokenPromise("P1", device.name() + " lost " + cell + "=" + value + " of " + row);
    }
  }
}
