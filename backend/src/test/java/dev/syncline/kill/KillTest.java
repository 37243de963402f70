package dev.syncline.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A device in a process of its own is killed (SIGKILL) at random moments while it writes, pushes
 * and pulls, and so is the backend at times. Nothing that a write returned from is lost, or there
 * twice; each transaction is there whole or not at all; and a device alone meets no conflict.
 *
 * <p>{@code -Dsyncline.kills=n} kills as many times; {@code -Dsyncline.seed=n} chooses other
 * moments, as far as real processes can be steered.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("syncline.kills", 20);
  private static final long SEED = Long.getLong("syncline.seed", 1);

  /** How many writes a life has at most, and how long it goes on after them, in milliseconds. */
  private static final int MOST_WRITES = 40;

  private static final int MOST_MILLIS = 30;
  private static final int LONGEST_START_MILLIS = 800;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private final Journal journal = new Journal();
  private ChildJvm backend;
  private URI endpoint;
  private int backendKills;

  @BeforeEach
  void startBackend() throws IOException {
    startBackend("0");
  }

  private void startBackend(String port) throws IOException {
    String file = folder.resolve("server.db").toString();
    backend = ChildJvm.start(folder, BackendProcess.class, file, port);
    endpoint = URI.create(backend.line());
  }

  @AfterEach
  void stopBackend() {
    backend.close();
  }

  @Test
  void whatWasAcceptedIsOnTheServerOnceHoweverOftenTheDeviceWasKilled() throws Exception {
    Server server = new Server(endpoint);
    for (int life = 1; life <= KILLS; life++) {
      server.write(life % 2 == 0 ? "list" : "listitem", 3 * life, 3);
      live(life);
    }

    System.out.printf(
        "KillTest: %s kills of a device, %s of the backend, %s accepted writes, seed %s%n",
        KILLS, backendKills, journal.writes(), SEED);
    try (Shopper shopper = Shopper.open(endpoint, folder.resolve("device.db"))) {
      journal.isKept(shopper.ownRows());
      assertThat(shopper.client().push().isClean()).as("%s", shopper.client().outbox()).isTrue();
      shopper.pull();

      Map<String, String> there = server.rows("list", "listitem");
      assertThat(shopper.rows()).isEqualTo(there);
      assertThat(there).hasSize(journal.accepted().size() + 3 * KILLS);
      assertThat(shopper.ownRows()).isEqualTo(journal.accepted());
    }
  }

  /** Starts the device, lets it accept some writes, and kills it. */
  private void live(int life) throws Exception {
    String file = folder.resolve("device.db").toString();
    String name = SEED + "-" + life;
    try (ChildJvm device =
        ChildJvm.start(folder, ShopperProcess.class, endpoint.toString(), file, name)) {
      boolean killsBackend = random.nextInt(4) == 0;
      if (random.nextInt(8) == 0) {
        Thread.sleep(random.nextInt(LONGEST_START_MILLIS));
      } else {
        await(device, random.nextInt(MOST_WRITES));
        Thread.sleep(random.nextInt(MOST_MILLIS));
      }
      if (killsBackend) {
        killBackend();
      }
      device.kill().forEach(journal::read);
      journal.killed();
    }
  }

  private void await(ChildJvm device, int writes) {
    for (int accepted = 0; accepted < writes; ) {
      String line = device.line();
      assertThat(line).as("The device ended by itself").isNotNull();
      accepted += journal.read(line) ? 1 : 0;
    }
  }

  private void killBackend() throws Exception {
    backend.kill();
    backendKills++;
    startBackend(Integer.toString(endpoint.getPort()));
  }
}
