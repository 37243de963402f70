package dev.syncline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The promises of the specification, section 1, after random schedules of devices, users and
 * faults. {@code mvn -q -Psimulate -Dseed=n} shows one of them.
 */
class SimulationTest {

  private static final int SEEDS = 500;
  private static final int SEEDS_OF_DATASYNC = 200;

  @Test
  void everySeedKeepsThePromises() {
    Seeds seeds = Seeds.run(1, SEEDS, seed -> {});

    assertThat(seeds.failures()).extracting(Seed::report).isEmpty();
    assertThat(seeds.mix().counts())
        .containsKeys("conflict", "killed", "parked", "delivered late", "requests side by side");
  }

  @Test
  void everySeedOfDatasyncKeepsThePromises() {
    long first = World.FIRST_OF_DATASYNC;
    Seeds seeds = Seeds.run(first, first + SEEDS_OF_DATASYNC - 1, seed -> {});

    assertThat(seeds.failures()).extracting(Seed::report).isEmpty();
    assertThat(seeds.mix().counts()).containsKeys("conflict", "killed", "parked");
  }

  /** So a seed is enough to see again what happened. */
  @Test
  void theSameSeedIsTheSameSchedule() {
    for (long seed = 1; seed <= 10; seed++) {
      assertThat(Seed.run(seed).journal().text()).isEqualTo(Seed.run(seed).journal().text());
    }
  }
}
