package dev.syncline.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * P6: a device that has pulled, while nobody disturbed it, holds the server's rows. Of a filter,
 * those that it chooses; what has left it may be here as it was.
 */
final class Convergence {

  private final World world;
  private final Device device;

  Convergence(World world, Device device) {
    this.world = world;
    this.device = device;
  }

  /**
   * All rows but those that wait for their user or the server.
   *
   * @param pending the others
   */
  void check(Set<RowKey> pending) {
    device.tables().forEach(table -> check(table, pending));
  }

  void check(Table<?, ?> table, Set<RowKey> pending) {
    Map<RowKey, Item> here = byKey(table.rows(), pending);
    here.keySet().removeIf(row -> !table.pulls(world.watch().newest(row)));
    Map<RowKey, Item> there = byKey(world.cloud().rows(table.model()), pending);
    there.values().removeIf(row -> !table.pulls(row));
    if (!here.equals(there)) {
      throw new BrokenPromise(
          "P6", device.name() + " holds\n  " + here + "\nbut the server\n  " + there);
    }
  }

  private static Map<RowKey, Item> byKey(List<Item> rows, Set<RowKey> without) {
    Map<RowKey, Item> all = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    rows.stream().filter(it -> !without.contains(it.key())).forEach(it -> all.put(it.key(), it));
    return all;
  }
}
