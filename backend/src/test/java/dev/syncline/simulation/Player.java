package dev.syncline.simulation;

import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.error.AnswerException;
import dev.syncline.error.ServerException;
import dev.syncline.event.PullResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A device, its user, and what the app on it does at a time. */
final class Player implements AutoCloseable {

  private final World world;
  private final Chance chance;
  private final Device device;
  private final User user;
  private final Set<String> pulling = new HashSet<>();
  private boolean pushing;
  private Stage.@Nullable Actor push;

  /** The tables whose pull has not come beyond its push. */
  private final Set<String> pushingFirst = new HashSet<>();

  Player(World world, String name) {
    this.world = world;
    this.chance = world.chance();
    this.device = new Device(world, name);
    this.user = new User(world, device);
    device.settler(user::settle);
    device.onTheWay().atPage(pushingFirst::remove);
    listen();
  }

  private void listen() {
    if (chance.oneIn(2)) {
      device.tables().forEach(table -> table.onDispute(user.decisions()::decide));
    }
  }

  Device device() {
    return device;
  }

  List<PendingChange> outbox() {
    return device.client().outbox().list();
  }

  /** The rows of which something is to be sent, or decided. */
  Set<RowKey> pending() {
    Set<RowKey> pending = new HashSet<>();
    outbox().forEach(change -> pending.add(new RowKey(change.table(), change.rowId())));
    return pending;
  }

  /** Does something, or lets something happen to the device. */
  void move() {
    try {
      moveOn();
    } catch (Kill e) {
      world.journal().note("  " + device.name() + " was cut short");
    }
  }

  /** Does not wait for the page that is on its way, and writes and pushes meanwhile. */
  void hurry() {
    try {
      user.act();
      push();
      if (pushing && chance.oneIn(2)) {
        world.stage().finish(push);
      }
    } catch (Kill e) {
      world.journal().note("  " + device.name() + " was cut short");
    }
  }

  private void moveOn() {
    switch (chance.below(30)) {
      case 0, 1, 2, 3, 4, 5, 6 -> push();
      case 7, 8, 9, 10 -> pull(chance.of(device.tables()));
      case 11 -> device.dieAfter(chance.below(80));
      case 12 -> dies();
      case 14, 15 -> looksElsewhere();
      case 13 -> clockMoves();
      default -> user.act();
    }
  }

  private void dies() {
    if (chance.oneIn(3)) {
      device.die();
    }
  }

  /** Another part of the tables is of interest now. */
  private void looksElsewhere() {
    world.journal().note("other filter", device.name() + " pulls something else");
    device.tables().forEach(Table::slice);
  }

  private void clockMoves() {
    if (chance.oneIn(3)) {
      device.setClock();
    }
  }

  /** A second push would wait for the first. */
  private void push() {
    if (!pushing && pushingFirst.isEmpty()) {
      pushing = true;
      perhapsDie();
      push = begin("push", () -> device.client().push().toString(), () -> pushing = false);
    }
  }

  /** A pull that has something to push would wait for a push at work. */
  private void pull(Table<?, ?> table) {
    boolean pushes = !outbox().isEmpty();
    if (pulling.contains(table.name()) || (pushes && (pushing || !pushingFirst.isEmpty()))) {
      return;
    }
    pulling.add(table.name());
    if (pushes) {
      pushingFirst.add(table.name());
    }
    perhapsDie();
    Supplier<PullResult> pull = chance.oneIn(8) ? table::pullAll : table::pull;
    begin(
        "pull",
        () -> table.name() + " " + pull.get(),
        () -> {
          pulling.remove(table.name());
          pushingFirst.remove(table.name());
        });
  }

  private void perhapsDie() {
    if (!world.isHealed() && chance.oneIn(10)) {
      device.dieAfter(chance.below(40));
    }
  }

  private Stage.Actor begin(String what, Supplier<String> work, Runnable after) {
    world.journal().note(what, device.name() + " begins to " + what);
    return world
        .stage()
        .begin(
            device,
            () -> {
              try {
                world.journal().note(device.name() + " " + what + ": " + work.get());
              } catch (AnswerException | ServerException e) {
                if (world.isHealed()) {
                  throw e;
                }
                world.journal().note(device.name() + " " + what + ": " + e.getMessage());
              } finally {
                after.run();
                if (!device.isDead()) {
                  device.atRest();
                }
              }
            });
  }

  /** After a kill, the app is started again. */
  void reap() {
    if (!device.isDead()) {
      return;
    }
    world.finish(device);
    device.rise();
    pushing = false;
    pushingFirst.clear();
    pulling.clear();
    user.settle();
    listen();
    new Inspection(world, device).check();
  }

  /** What was refused once may be taken now. */
  void retryAll() {
    int unused = device.client().outbox().parked().retry();
  }

  /** Makes a row or two in each table. */
  void fill() {
    user.fill();
  }

  /** Pushes and decides; whether nothing is left but what the server refuses. */
  boolean pushAll() {
    push();
    world.finishAll();
    for (Table<?, ?> table : device.tables()) {
      for (var dispute : table.disputes()) {
        hesitate(table, dispute.row());
        user.decisions().resolve(dispute, "resolve", user.look());
      }
    }
    new Inspection(world, device).check();
    return outbox().stream().allMatch(Player::isSetAside);
  }

  /** The conflict has been read; before it is decided, the row moves here, or there, or both. */
  private void hesitate(Table<?, ?> table, RowKey row) {
    if (chance.oneIn(3)) {
      user.change(row);
    }
    if (!world.isAlone() && chance.oneIn(3)) {
      world.third().change(row);
      pull(table);
      world.finishAll();
    }
  }

  /** Refused by the server, or held by a change that is. */
  private static boolean isSetAside(PendingChange change) {
    boolean held = change.state() == RowState.WAITING && change.nextAttempt().isEmpty();
    return held || change.state() == RowState.PARKED;
  }

  void pullAll() {
    device
        .tables()
        .forEach(
            table -> {
              pull(table);
              world.finishAll();
            });
  }

  @Override
  public void close() {
    device.close();
  }
}
