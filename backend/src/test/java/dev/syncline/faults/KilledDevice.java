package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;

/** A device that is killed again and again, and what it has accepted in all of its lives. */
final class KilledDevice {

  /** A life ends after some writes and pushes, and a little later, in milliseconds. */
  private static final int MOST_WRITES = 30;

  private static final int MOST_PUSHES = 6;
  private static final int MOST_MILLIS = 30;
  private static final int LONGEST_START_MILLIS = 800;

  private final Path folder;
  private final URI endpoint;
  private final long seed;
  private final Random random;
  private final Journal journal = new Journal();
  private int lives;

  KilledDevice(Path folder, URI endpoint, long seed) {
    this.folder = folder;
    this.endpoint = endpoint;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** What happens while the device is at work. */
  interface Meanwhile {
    void happens() throws Exception;
  }

  Path file() {
    return folder.resolve("device.db");
  }

  Journal journal() {
    return journal;
  }

  /** Starts the device, lets it accept some writes, and kills it; now and then while it opens. */
  void live(Meanwhile meanwhile) throws Exception {
    try (ChildJvm device = start()) {
      if (random.nextInt(8) > 0) {
        await(device, random.nextInt(MOST_WRITES), random.nextInt(MOST_PUSHES));
        isAlive(device.endsWithin(random.nextInt(MOST_MILLIS)));
      } else {
        isAlive(device.endsWithin(random.nextInt(LONGEST_START_MILLIS)));
      }
      meanwhile.happens();
      device.kill().forEach(journal::read);
      journal.killed();
    }
  }

  private ChildJvm start() throws IOException {
    String name = seed + "-" + ++lives;
    return ChildJvm.start(
        folder, ShopperProcess.class, endpoint.toString(), file().toString(), name);
  }

  private void await(ChildJvm device, int writes, int pushes) {
    int enoughWrites = journal.writes() + writes;
    int enoughPushes = journal.pushes() + pushes;
    while (journal.writes() < enoughWrites || journal.pushes() < enoughPushes) {
      String line = device.line();
      isAlive(line == null);
      journal.read(line);
    }
  }

  private static void isAlive(boolean ended) {
    assertThat(ended).as("The device ended by itself").isFalse();
  }
}
