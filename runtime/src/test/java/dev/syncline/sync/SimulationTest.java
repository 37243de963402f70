package dev.syncline.sync;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random schedules of devices, users and faults, by seed: section 1's promises hold after each.
 * {@code -Dsyncline.seed=n} runs one schedule and prints it; {@code -Dsyncline.seeds=n} runs as
 * many.
 */
class SimulationTest {

  @TempDir Path folder;

  /** P1, P5, P6: several devices, whose users meet in the same few rows. */
  @Test
  void devicesConvergeAndLoseNothing() {
    run("many", 60, seed -> new Simulation(folder, seed, 2 + (int) (seed % 2)));
  }

  /** P4: nobody else writes, so whatever the network does, there is nothing to decide. */
  @Test
  void aDeviceAloneMeetsNoConflict() {
    run("alone", 60, seed -> new Simulation(folder, seed, 1));
  }

  private interface Make {
    Simulation of(long seed);
  }

  private static void run(String what, int seeds, Make make) {
    Long one = Long.getLong("syncline.seed");
    long first = one == null ? 1 : one;
    long last = one == null ? Integer.getInteger("syncline.seeds", seeds) : one;
    for (long seed = first; seed <= last; seed++) {
      try (Simulation simulation = make.of(seed)) {
        try {
          simulation.run();
        } catch (Throwable e) {
          throw new AssertionError(
              "Schedule " + what + ", seed " + seed + ":\n" + simulation.schedule(), e);
        }
      }
    }
  }
}
