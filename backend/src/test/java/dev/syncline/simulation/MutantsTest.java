package dev.syncline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The mutants do not rot: each is still a change of the sources that compiles, and some are caught
 * here as all are by {@code mvn -q -Psimulate -Dmutants}.
 */
class MutantsTest {

  private static final int FEW_SEEDS = 100;

  static Stream<Mutant> all() {
    return Mutant.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void fitsTheSources(Mutant mutant) {
    assertThat(PatchedClasses.compile(mutant.sources(Mutants.sources()))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"if-match-on-delete", "change-meets-delete", "answer-and-operation"})
  void isCaught(String name) {
    Mutant mutant = all().filter(it -> it.name().equals(name)).findFirst().orElseThrow();

    assertThat(Mutants.run(mutant, FEW_SEEDS, 1).isCaught()).isTrue();
  }
}
