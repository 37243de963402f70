package dev.syncline.simulation;

import dev.syncline.SyncClient;
import dev.syncline.simulation.VirtualTime.DeviceClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The real runtime on a real file, in virtual time. It may be killed between any two statements of
 * SQLite, and comes back on what was in its files then.
 */
final class Device implements AutoCloseable {

  private final World world;
  private final String name;
  private final int pageSize;
  private final int parallelism;
  private final Random random;
  private final DeviceClock clock;
  private final Map<String, Table<?, ?>> tables = new LinkedHashMap<>();
  private int life;
  private SyncClient client;
  private MortalDriver driver;
  private @Nullable Map<String, List<Item>> mustStay;
  private Runnable settler = () -> {};
  private final OnTheWay onTheWay;
  private final Versions versions;
  private boolean quiet;

  Device(World world, String name) {
    this.world = world;
    this.name = name;
    this.pageSize = 1 + world.chance().below(5);
    this.parallelism = world.chance().oneIn(3) ? 2 + world.chance().below(3) : 1;
    this.random = world.chance().fork();
    this.versions = new Versions(name);
    this.onTheWay = new OnTheWay(world, name);
    this.clock = new DeviceClock(world.time(), wrongTime());
    world.models().forEach(model -> tables.put(model.table(), new Table<>(model)));
    if (world.chance().oneIn(2)) {
      tables.values().forEach(Table::slice);
    }
    open();
  }

  private Duration wrongTime() {
    return Duration.ofMinutes(world.chance().oneIn(2) ? 0 : world.chance().below(200) - 100);
  }

  private void open() {
    driver = new MortalDriver(world.stage()::moves, this::keepFiles);
    Network network = new Network(world, this);
    var builder =
        SyncClient.builder()
            .endpoint(URI.create("https://" + name))
            .dialect(world.dialect())
            .database(file(life))
            .driver(driver)
            .http(() -> network)
            .clock(clock)
            .random(random)
            .sleeper(this::sleep)
            .pageSize(pageSize)
            .parallelism(parallelism)
            .executor(request -> world.stage().beginBeside(this, request))
            .listener(new Witness(world, this));
    tables.values().forEach(table -> table.declare(builder));
    client = builder.build();
    tables.values().forEach(table -> table.open(client));
  }

  /** Who wants to know when a call has come to a point where others may act. */
  void settler(Runnable hears) {
    settler = hears;
  }

  String name() {
    return name;
  }

  SyncClient client() {
    return client;
  }

  List<Table<?, ?>> tables() {
    return List.copyOf(tables.values());
  }

  Table<?, ?> table(String table) {
    return tables.get(table);
  }

  Ledger ledger() {
    return world.watch().ledger(name);
  }

  /** The clock is wrong by another amount. */
  void setClock() {
    world.journal().note("clock set", name + "'s clock is set");
    clock.set(Duration.ofDays(world.chance().below(800) - 400));
  }

  OnTheWay onTheWay() {
    return onTheWay;
  }

  Versions versions() {
    return versions;
  }

  /** Whether nothing disturbs it, at the end of all or for a while. */
  boolean isQuiet() {
    return quiet || world.isHealed();
  }

  void quiet(boolean now) {
    quiet = now;
  }

  // What the engine is given in place of the world.

  private void sleep(long millis) throws InterruptedException {
    Instant wake = world.time().instant().plusMillis(millis);
    pause();
    world.time().passUntil(wake);
    if (!isQuiet() && world.chance().oneIn(20)) {
      world.journal().note("sleep interrupted", name + " is interrupted");
      throw new InterruptedException("simulated");
    }
  }

  /** Lets others act. Called where the engine waits for something outside. */
  void pause() {
    atRest();
    world.stage().pause();
    if (driver.isDead()) {
      throw new Kill();
    }
  }

  /** What arrives now says nothing, so nothing may come of it. */
  void mustNotChange() {
    if (world.stage().current().isHeard()) {
      mustStay = everything();
    }
  }

  /** Called where the baton is given away, or a call ends. */
  void atRest() {
    settler.run();
    requireUnchanged();
  }

  /** Called where a push waits for what is on its way. */
  void isWaiting() {
    try {
      if (!isDead()) {
        atRest();
      }
    } catch (Kill e) {
      world.journal().note("  " + name + " was cut short");
    }
  }

  private void requireUnchanged() {
    Map<String, List<Item>> before = mustStay;
    mustStay = null;
    if (before != null && !driver.isDead() && !before.equals(everything())) {
      throw new BrokenPromise("P9", "a bad answer made " + everything() + " of " + before);
    }
  }

  private Map<String, List<Item>> everything() {
    Map<String, List<Item>> all = new LinkedHashMap<>();
    tables.forEach((table, rows) -> all.put(table, rows.rows()));
    return all;
  }

  // Life and death.

  /** The process is to be killed before it has run as many more statements. */
  void dieAfter(int statements) {
    driver.dieAfter(statements);
  }

  /** The process is not to be killed any more. */
  void calm() {
    driver.dieAfter(Integer.MAX_VALUE);
  }

  void die() {
    driver.die();
  }

  boolean isDead() {
    return driver.isDead();
  }

  private Path file(int ofLife) {
    return world.folder().resolve(name + "-" + ofLife + ".db");
  }

  /** The files as a kill leaves them: nothing of them closed in order. */
  private void keepFiles() {
    world.journal().note("killed", name + " is killed");
    try {
      for (String suffix : List.of("", "-wal")) {
        Path part = Path.of(file(life) + suffix);
        if (Files.exists(part)) {
          Files.copy(part, Path.of(file(life + 1) + suffix));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The app is started again, where it was killed. */
  void rise() {
    mustStay = null;
    onTheWay.clear();
    client.close();
    life++;
    open();
  }

  /** The app is closed in order, and started again. */
  void restart() {
    client.close();
    open();
  }

  @Override
  public void close() {
    client.close();
  }
}
