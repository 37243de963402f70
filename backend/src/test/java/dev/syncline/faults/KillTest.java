package dev.syncline.faults;

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

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
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
    KilledDevice device = new KilledDevice(folder, endpoint, SEED);
    Server server = new Server(endpoint);
    for (int life = 1; life <= KILLS; life++) {
      server.write(life % 2 == 0 ? "list" : "listitem", 3 * life, 3);
      device.live(this::killBackendAtTimes);
    }

    System.out.printf(
        "KillTest: %s kills of a device, %s of the backend, %s, seed %s%n",
        KILLS, backendKills, device.journal(), SEED);
    try (Shopper shopper = Shopper.open(endpoint, device.file())) {
      device.journal().isKept(shopper.ownRows());
      shopper.isPushed();
      shopper.pull();

      Map<String, String> there = server.rows();
      assertThat(shopper.rows()).isEqualTo(there);
      assertThat(shopper.ownRows()).isEqualTo(device.journal().accepted());
      assertThat(there).hasSize(device.journal().accepted().size() + 3 * KILLS);
    }
  }

  private void killBackendAtTimes() throws Exception {
    if (random.nextInt(4) == 0) {
      backend.kill();
      backendKills++;
      startBackend(Integer.toString(endpoint.getPort()));
    }
  }
}
