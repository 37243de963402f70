package dev.syncline.simulation;

import dev.syncline.annotation.MergeRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold when the network is quiet and every operation is done. */
final class Promises {

  private final World world;
  private final List<Player> players;

  Promises(World world, List<Player> players) {
    this.world = world;
    this.players = players;
  }

  void check() {
    for (Player player : players) {
      new Inspection(world, player.device()).check();
      Set<RowKey> parked = player.pending();
      nothingIsLost(player.device(), parked);
      new Convergence(world, player.device()).check(parked);
      parked.forEach(world.votes()::taint);
    }
    if (world.models().contains(Model.POLL)) {
      world.cloud().rows(Model.POLL).forEach(world.votes()::check);
    }
  }

  /** P1. */
  private void nothingIsLost(Device device, Set<RowKey> parked) {
    device.ledger().open.forEach((cell, value) -> arrived(device, parked, cell, value));
    for (RowKey row : device.ledger().deletes) {
      if (!parked.contains(row) && world.watch().row(row) != null) {
        throw new BrokenPromise("P1", device.name() + " lost the delete of " + row);
      }
    }
    device.ledger().takenBack.forEach((cell, values) -> isGone(device, parked, cell, values));
  }

  private void arrived(Device device, Set<RowKey> parked, Cell cell, @Nullable Object value) {
    Item row = world.watch().row(cell.row());
    boolean there = row != null && Objects.equals(row.get(cell.column()), value);
    if (!there && !parked.contains(cell.row()) && isJudged(cell)) {
      throw new BrokenPromise("P1", device.name() + " lost " + cell + "=" + value);
    }
  }

  private static boolean isAsked(Cell cell) {
    return Model.of(cell.row().table()).rule(cell.column()) == MergeRule.ASK;
  }

  private static boolean isJudged(Cell cell) {
    MergeRule rule = Model.of(cell.row().table()).rule(cell.column());
    return rule == MergeRule.ASK || rule == MergeRule.LOCAL || rule == MergeRule.UNION;
  }

  private void isGone(Device device, Set<RowKey> parked, Cell cell, Set<Object> values) {
    Item row = world.watch().row(cell.row());
    Object value = row == null ? null : row.get(cell.column());
    if (isAsked(cell)
        && value != null
        && values.contains(value)
        && !parked.contains(cell.row())
        && !world.watch().isChosenByOthers(device.name(), cell, value)) {
      throw new BrokenPromise("P1", device.name() + " took back " + cell + "=" + value);
    }
  }
}
