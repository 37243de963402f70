package dev.syncline.simulation;

import java.util.List;

/** Somebody who writes to the backend without a device of ours. */
final class ThirdWriter {

  private final World world;

  ThirdWriter(World world) {
    this.world = world;
  }

  /** Changes a row, deletes it, brings it back, or makes one. */
  void act() {
    Model<?, ?> model = world.chance().of(world.models());
    List<Item> rows = world.cloud().rows(model);
    List<RowKey> gone = world.watch().tombstones(model.table());
    if (!gone.isEmpty() && world.chance().oneIn(5)) {
      send("POST", model, world.chance().of(gone).id(), "");
    } else if (rows.isEmpty() || world.chance().oneIn(5)) {
      insert(model);
    } else if (world.chance().oneIn(4)) {
      send("DELETE", model, world.chance().of(rows).id(), "");
    } else {
      change(model, world.chance().of(rows));
    }
  }

  private void insert(Model<?, ?> model) {
    String id = world.newId();
    String column = model.columns().get(0);
    Object value = fresh(model, column, id);
    send("POST", model, null, "{\"id\":\"" + id + "\",\"" + column + "\":\"" + value + "\"}");
  }

  private void change(Model<?, ?> model, Item row) {
    String column = world.chance().of(model.texts());
    Object value = fresh(model, column, String.valueOf(row.id()));
    send("PATCH", model, row.id(), "{\"" + column + "\":\"" + value + "\"}");
  }

  private Object fresh(Model<?, ?> model, String column, String id) {
    String value = "third " + world.nextMoment();
    Cell cell = new Cell(new RowKey(model.table(), id), column);
    world.watch().ledger(Watch.THIRD).choose(cell, value, 0);
    return value;
  }

  private void send(String method, Model<?, ?> model, String id, String body) {
    world.journal().note("third writer", "third writer:");
    world.cloud().handle(Message.of(Watch.THIRD, method, model.table(), id, body));
  }
}
