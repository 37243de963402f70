package dev.syncline.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Whoever holds a device: looks at its rows, and then does something with one of them. */
final class User {

  private static final int MOST_HELD = 8;

  private final World world;
  private final Device device;
  private final Edits edits;
  private final Decisions decisions;
  private final Afterthoughts afterthoughts;
  private final List<Intent> intents = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();

  User(World world, Device device) {
    this.world = world;
    this.device = device;
    this.edits = new Edits(world, device, this);
    this.decisions = new Decisions(world, device, this);
    this.afterthoughts = new Afterthoughts(world, device, this);
  }

  Device device() {
    return device;
  }

  Decisions decisions() {
    return decisions;
  }

  /** Objects that were read some time ago. */
  List<Held> held() {
    return held;
  }

  /** Reads all rows, and does one thing. */
  void act() {
    int moment = look();
    if (world.chance().oneIn(3) && decisions.resolveOne(moment)) {
      return;
    }
    if (world.chance().oneIn(15) && afterthoughts.one()) {
      return;
    }
    edits.one(moment);
  }

  /** Makes a row or two in each table. */
  void fill() {
    for (Table<?, ?> table : device.tables()) {
      for (int i = 0; i <= world.chance().below(2); i++) {
        edits.insert(table, look());
      }
    }
  }

  /** Changes the row, if it is here. */
  void change(RowKey row) {
    edits.change(row, look());
  }

  /** What is on the screen now. */
  int look() {
    int moment = world.nextMoment();
    Set<RowKey> shown = new HashSet<>();
    for (Table<?, ?> table : device.tables()) {
      List<Item> rows = table.rows();
      rows.forEach(row -> device.ledger().show(row, moment));
      rows.forEach(device.versions()::requireNoOlder);
      rows.forEach(row -> shown.add(row.key()));
      if (!rows.isEmpty() && world.chance().oneIn(6)) {
        hold(new Held(world.chance().of(rows), moment));
      }
    }
    device.versions().retain(shown);
    return moment;
  }

  private void hold(Held row) {
    held.add(row);
    if (held.size() > MOST_HELD) {
      held.remove(0);
    }
  }

  /** Does something that either returns or is cut short by the end of the process. */
  void attempt(String what, String line, Runnable call, BooleanSupplier happened, Runnable effect) {
    world.journal().note(what, device.name() + " " + line);
    intend(new Intent(happened, effect));
    call.run();
    intents.clear();
    effect.run();
  }

  /** Something that will be known to be done at the next pause, or after a restart. */
  void intend(Intent intent) {
    intents.add(intent);
  }

  /** Asks what became of what was cut short. */
  void settle() {
    while (!intents.isEmpty()) {
      Intent intent = intents.get(0);
      boolean happened = intent.happened().getAsBoolean();
      intents.remove(0);
      if (happened) {
        intent.effect().run();
      }
    }
  }
}
