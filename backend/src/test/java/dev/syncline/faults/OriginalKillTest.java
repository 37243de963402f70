package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.reference.ReferenceServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The original backend, behind a network that loses every third request in one way or another. */
class OriginalKillTest {

  private static final int KILLS = Integer.getInteger("syncline.kills", 20) / 2;
  private static final long SEED = Long.getLong("syncline.seed", 1);

  private static final int STEPS = 40;
  private static final int ROUNDS = 10;

  @TempDir private Path folder;

  private ReferenceServer original;
  private LossyProxy proxy;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    original = ReferenceServer.start(folder.resolve("server.db"));
    proxy = new LossyProxy(original.uri(), SEED);
    server = new Server(original.uri());
  }

  @AfterEach
  void stop() {
    if (original != null) {
      proxy.close();
      original.close();
    }
  }

  @Test
  void whatAKilledDeviceAcceptedIsThereOnceAndMeetsNoConflict() throws Exception {
    KilledDevice device = new KilledDevice(folder, proxy.uri(), SEED);
    for (int life = 1; life <= KILLS; life++) {
      server.write("list", life, 1);
      device.live(() -> {});
    }

    System.out.printf(
        "OriginalKillTest: %s kills, %s, %s, seed %s%n",
        KILLS, device.journal(), proxy.fates(), SEED);
    proxy.heal();
    try (Shopper shopper = Shopper.open(proxy.uri(), device.file())) {
      device.journal().isKept(shopper.ownRows());
      shopper.isPushed();
      shopper.pull();

      Map<String, String> there = server.rows();
      assertThat(shopper.rows()).isEqualTo(there);
      assertThat(shopper.ownRows()).isEqualTo(device.journal().accepted());
      assertThat(there).hasSize(device.journal().accepted().size() + KILLS);
    }
  }

  /** Both write the same rows, and whoever decides a conflict throws a coin. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void twoDevicesEndWithTheServersRows(long seed) throws IOException {
    Random random = new Random(seed);
    try (LossyProxy lossy = new LossyProxy(original.uri(), seed);
        Shopper phone = Shopper.open(lossy.uri(), folder.resolve("phone.db"));
        Shopper laptop = Shopper.open(lossy.uri(), folder.resolve("laptop.db"))) {
      List<Shopper> shoppers = List.of(phone, laptop);
      List<RandomWrites> writes =
          List.of(new RandomWrites(phone, "p", random), new RandomWrites(laptop, "l", random));
      for (int step = 0; step < STEPS; step++) {
        int who = random.nextInt(2);
        writes.get(who).write(writes.get(who).next());
        synchronise(shoppers.get(who), random);
      }
      lossy.heal();
      for (int round = 0; round < ROUNDS; round++) {
        shoppers.forEach(shopper -> settle(shopper, random));
      }

      assertThat(shoppers).allMatch(shopper -> shopper.client().outbox().isEmpty());
      assertThat(phone.rows()).as("seed %s", seed).isEqualTo(server.rows());
      assertThat(laptop.rows()).as("seed %s", seed).isEqualTo(server.rows());
    }
  }

  private static void synchronise(Shopper shopper, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> shopper.pull();
      case 1 -> shopper.client().push();
      case 2 -> shopper.tables().forEach(table -> table.settle(random));
      default -> {}
    }
  }

  private static void settle(Shopper shopper, Random random) {
    shopper.tables().forEach(table -> table.settle(random));
    shopper.client().push();
    shopper.pull();
  }
}
