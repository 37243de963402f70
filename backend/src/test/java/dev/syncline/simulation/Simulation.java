package dev.syncline.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run: what its seed says happens, then the network heals, and the promises are checked. */
final class Simulation implements AutoCloseable {

  private static final int STEPS = 140;
  private static final int MOST_ROUNDS = 40;

  /** An hour that a server asks for, and another for a clock that was set back meanwhile. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(2);

  private final World world;
  private final Chance chance;
  private final boolean alone;
  private final List<Player> players = new ArrayList<>();

  Simulation(long seed, Path folder) {
    world = new World(seed, folder);
    chance = world.chance();
    alone = world.isAlone();
    int devices = alone ? 1 : 2 + (int) (seed % 2);
    for (int i = 0; i < devices; i++) {
      players.add(new Player(world, "d" + i));
    }
  }

  Journal journal() {
    return world.journal();
  }

  void run() {
    if (chance.below(3) > 0) {
      begin();
    }
    for (int i = 0; i < STEPS; i++) {
      step();
      reap();
    }
    players.forEach(it -> it.device().calm());
    finish();
    world.heal();
    players.forEach(Player::retryAll);
    settle();
    new Promises(world, players).check();
  }

  /** Some rows are everywhere, before anything goes wrong. */
  private void begin() {
    world.calm();
    players.get(0).fill();
    players.get(0).pushAll();
    world.time().pass(Duration.ofMinutes(1));
    pullAll();
    world.storm();
  }

  private void step() {
    world.passTime();
    List<Stage.Actor> waiting = world.stage().waiting();
    List<Player> readers = players.stream().filter(it -> it.device().onTheWay().hasPage()).toList();
    if (!waiting.isEmpty() && chance.below(100) < 45) {
      world.stage().goOn(chance.of(waiting));
    } else if (world.hasStrays() && chance.oneIn(6)) {
      world.deliverStray();
    } else if (!alone && chance.oneIn(readers.isEmpty() ? 10 : 5)) {
      world.third().act();
    } else if (!readers.isEmpty() && chance.oneIn(2)) {
      chance.of(readers).hurry();
      meanwhile();
    } else if (chance.oneIn(20)) {
      new Lull(world, chance.of(players)).pass();
    } else {
      chance.of(players).move();
    }
  }

  /** Perhaps somebody else writes what was just pushed, and something new after a while. */
  private void meanwhile() {
    for (int i = chance.below(4); i > 1 && !alone; i--) {
      world.third().act();
      world.passTime();
    }
  }

  /** Brings back who was killed. */
  private void reap() {
    players.forEach(Player::reap);
  }

  private void finish() {
    while (!world.stage().waiting().isEmpty()) {
      world.stage().goOn(chance.of(world.stage().waiting()));
      reap();
    }
  }

  /** All push, pull and decide until nothing is left to do. */
  private void settle() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      world.time().pass(LONGEST_WAIT);
      boolean quiet = true;
      for (Player player : players) {
        quiet &= player.pushAll();
        finish();
      }
      if (quiet) {
        pullAll();
        return;
      }
    }
    throw new BrokenPromise("P6", "never quiet: " + players.get(0).outbox());
  }

  /** Twice: the first may be the rest of a pull that was interrupted. */
  private void pullAll() {
    for (int again = 0; again < 2; again++) {
      world.time().pass(Duration.ofMinutes(1));
      players.forEach(Player::pullAll);
      finish();
    }
  }

  @Override
  public void close() {
    players.forEach(Player::close);
    world.close();
  }
}
