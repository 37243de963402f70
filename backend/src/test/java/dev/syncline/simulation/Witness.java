package dev.syncline.simulation;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;

/** Hears what a device tells its app, and knows when it must not. */
final class Witness implements SyncListener {

  private final World world;
  private final Device device;

  Witness(World world, Device device) {
    this.world = world;
    this.device = device;
  }

  /** Whoever has to wait may look at the clock, and set it. */
  @Override
  public void pushFinished(PushResult result) {
    boolean waits = result.status() == SyncStatus.SERVER_UNAVAILABLE;
    if (waits && !world.isHealed() && world.chance().oneIn(2)) {
      device.setClock();
    }
  }

  @Override
  public void rowApplied(String table, String rowId) {
    device.table(table).find(rowId).ifPresent(device.versions()::requireNoOlder);
  }

  @Override
  public void conflict(String table, String rowId) {
    world.journal().note("conflict", "  conflict of " + table + " " + rowId);
    if (isAlone(table, rowId)) {
      throw new BrokenPromise("P4", device.name() + " meets itself in " + table + " " + rowId);
    }
    device.table(table).disputes().stream()
        .filter(it -> it.row().id().equals(rowId))
        .forEach(this::check);
  }

  private void check(Table<?, ?>.Dispute dispute) {
    dispute.requireOwn(device.ledger());
    dispute.requireNews(device.ledger());
  }

  @Override
  public void parked(String table, String rowId, String reason) {
    world.journal().note("parked", "  parked " + table + " " + rowId + ": " + reason);
    if (!world.watch().hasRefused(new RowKey(table, rowId))) {
      throw new BrokenPromise("P9", table + " " + rowId + " is parked, and nobody refused it");
    }
  }

  @Override
  public void valueChangedByServer(String table, String rowId, String column) {
    if (isAlone(table, rowId)) {
      throw new BrokenPromise("P8", table + " " + rowId + "." + column + " came back otherwise");
    }
  }

  private boolean isAlone(String table, String rowId) {
    RowKey row = new RowKey(table, rowId);
    return !world.watch().othersWrote(device.name(), row) && !device.ledger().hasDiscarded(row);
  }
}
