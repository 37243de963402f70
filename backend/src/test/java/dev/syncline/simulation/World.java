package dev.syncline.simulation;

import dev.syncline.Dialect;
import dev.syncline.backend.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** All that the devices of a run share. */
final class World implements AutoCloseable {

  /** The seeds before it speak ZUMO 2.0. */
  static final long FIRST_OF_DATASYNC = 1_000_000;

  private static final List<Long> STEPS = List.of(0L, 0L, 0L, 1L, 7L, 900L, 2500L, 2500L, 60_000L);

  private final Chance chance;
  private final Values values;
  private final Journal journal = new Journal();
  private final VirtualTime time = new VirtualTime();
  private final Stage stage = new Stage();
  private final Watch watch = new Watch();
  private final List<Model<?, ?>> models;
  private final Cloud cloud;
  private final List<Message> strays = new ArrayList<>();
  private final Path folder;
  private final Votes votes = new Votes();
  private final ThirdWriter third = new ThirdWriter(this);
  private final Random ids;
  private final boolean alone;
  private final Dialect dialect;
  private boolean healed;

  World(long seed, Path folder) {
    this.alone = seed % 4 == 0;
    this.dialect = seed >= FIRST_OF_DATASYNC ? Dialect.DATASYNC_3 : Dialect.ZUMO_2;
    this.chance = new Chance(seed);
    this.values = new Values(chance);
    this.models = Model.some(chance);
    this.cloud = new Cloud(models, time, watch, journal);
    this.folder = folder;
    this.ids = chance.fork();
  }

  /** What devices and server speak. */
  Dialect dialect() {
    return dialect;
  }

  /** Whether one device has the server for itself. */
  boolean isAlone() {
    return alone;
  }

  Chance chance() {
    return chance;
  }

  Values values() {
    return values;
  }

  Journal journal() {
    return journal;
  }

  VirtualTime time() {
    return time;
  }

  Stage stage() {
    return stage;
  }

  List<Model<?, ?>> models() {
    return models;
  }

  Watch watch() {
    return watch;
  }

  Cloud cloud() {
    return cloud;
  }

  Votes votes() {
    return votes;
  }

  ThirdWriter third() {
    return third;
  }

  /** An id that nobody else has. */
  String newId() {
    return new UUID(ids.nextLong(), ids.nextLong()).toString();
  }

  /** Lets all go on until nobody waits. */
  void finishAll() {
    while (!stage.waiting().isEmpty()) {
      stage.goOn(chance.of(stage.waiting()));
    }
  }

  /** Lets a device go on until nothing of it waits. */
  void finish(Device device) {
    while (stage.isWaiting(device)) {
      stage.end(device);
    }
  }

  Path folder() {
    return folder;
  }

  /** Counts the acts of users. */
  int nextMoment() {
    return watch.nextMoment();
  }

  /** Whether the network does as it should. */
  boolean isHealed() {
    return healed;
  }

  void heal() {
    journal.note("-- healed");
    while (!strays.isEmpty()) {
      deliverStray();
    }
    calm();
  }

  /** From now on, the network does as it should. */
  void calm() {
    healed = true;
  }

  /** From now on, anything may happen. */
  void storm() {
    healed = false;
  }

  void passTime() {
    time.pass(Duration.ofMillis(chance.of(STEPS)));
  }

  /** Keeps a copy of a request in the network, which delivers it when nobody waits for it. */
  void stray(Message message) {
    if (!message.isRead()) {
      strays.add(message);
    }
  }

  boolean hasStrays() {
    return !strays.isEmpty();
  }

  void deliverStray() {
    Message message = strays.remove(chance.below(strays.size()));
    journal.note("delivered late", "late " + message);
    Response unheard = cloud.handle(message);
    journal.note("  unheard " + unheard.status());
    RowKey row = message.row();
    if (row != null && !Model.of(row.table()).detectsConflicts()) {
      watch.ledger(message.author()).meetsLateCopy(row);
    }
  }

  @Override
  public void close() {
    cloud.close();
  }
}
