package dev.syncline.simulation;

import java.util.List;
import java.util.Map;

/** Somebody who writes to the backend without a device of ours. */
final class ThirdWriter {

  private final World world;

  ThirdWriter(World world) {
    this.world = world;
  }

  /** Changes a row, deletes it, brings it back, or makes one. */
  void act() {
    Item last = world.watch().lastRow();
    if (last != null && world.chance().oneIn(3)) {
      change(Model.of(last.table()), last);
      return;
    }
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

  /** Changes the row, if it is there. */
  void change(RowKey row) {
    Model<?, ?> model = Model.of(row.table());
    world.cloud().rows(model).stream()
        .filter(it -> it.key().equals(row))
        .forEach(it -> change(model, it));
  }

  private void insert(Model<?, ?> model) {
    String id = world.newId();
    send("POST", model, null, changed(model, id, model.columns().get(0)));
  }

  private void change(Model<?, ?> model, Item row) {
    boolean votes = model == Model.POLL && world.chance().oneIn(2);
    String column = world.chance().of(model.asked());
    send("PATCH", model, row.id(), votes ? voted(row) : changed(model, row.id(), column));
  }

  private String changed(Model<?, ?> model, String id, String column) {
    return changed(model, id, column, fresh(model.type(column)));
  }

  private String changed(Model<?, ?> model, String id, String column, Object value) {
    Item change = new Item(model.table(), id, null, Map.of(column, value));
    world.watch().ledger(Watch.THIRD).choose(change.cell(column), value, Decision.at(0));
    return Wire.json(change);
  }

  private String voted(Item poll) {
    long more = world.votes().some(world.chance());
    world.votes().add(poll.key(), more);
    return changed(Model.POLL, poll.id(), "votes", (Long) poll.get("votes") + more);
  }

  private Object fresh(Class<?> type) {
    return type == String.class ? "third " + world.nextMoment() : world.values().fresh(type);
  }

  private void send(String method, Model<?, ?> model, String id, String body) {
    world.journal().note("third writer", "third writer:");
    world.cloud().handle(Message.of(Watch.THIRD, method, model.table(), id, body));
  }
}
