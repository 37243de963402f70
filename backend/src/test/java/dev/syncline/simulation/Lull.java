package dev.syncline.simulation;

import dev.syncline.event.PullResult;

/** A while in which nothing disturbs one device: then it holds what the server holds. */
final class Lull {

  private final World world;
  private final Player player;
  private final Device device;

  Lull(World world, Player player) {
    this.world = world;
    this.player = player;
    this.device = player.device();
  }

  void pass() {
    world.journal().note("lull", device.name() + " is left in peace");
    device.calm();
    device.quiet(true);
    world.finish(device);
    device.tables().forEach(this::pull);
    new Inspection(world, device).check();
    device.quiet(false);
  }

  /** Twice: the first may be the rest of a pull that was interrupted. */
  private void pull(Table<?, ?> table) {
    boolean begun = isPulled(table);
    if (begun && isPulled(table)) {
      new Convergence(world, device).check(table, player.pending());
    }
  }

  /** Unless the server has asked to be left alone. */
  private boolean isPulled(Table<?, ?> table) {
    boolean[] complete = {false};
    world
        .stage()
        .begin(
            device,
            () -> {
              PullResult result = table.pull();
              world.journal().note(device.name() + " pull: " + table.name() + " " + result);
              complete[0] = result.isComplete();
            });
    world.finish(device);
    return complete[0];
  }
}
