package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random filters on random rows, answered by the backend and by plain Java. A failure names the
 * seed; {@code -Dsyncline.seed=…} repeats it.
 */
final class FilterFuzzTest {

  private static final int ROWS = 60;
  private static final int FILTERS = 1500;

  private final long seed = Long.getLong("syncline.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void theBackendAgreesWithPlainJava() {
    System.out.println("FilterFuzzTest: -Dsyncline.seed=" + seed);
    try (Backend backend = Backend.builder().table(TestSchema.TYPED).build()) {
      Caller caller = new Caller(backend::handle);
      List<RandomFilter.Sample> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        RandomFilter.Sample row = RandomFilter.Sample.random("r%02d".formatted(i), random);
        caller.call("POST", "/tables/typed", row.json()).isItem(201);
        rows.add(row);
      }
      for (int i = 0; i < FILTERS; i++) {
        agree(caller, rows, RandomFilter.condition(random, 4));
      }
    }
  }

  private void agree(Caller caller, List<RandomFilter.Sample> rows, RandomFilter filter) {
    Object[] expected =
        rows.stream()
            .filter(row -> Boolean.TRUE.equals(filter.value(row)))
            .map(row -> (Object) row.id())
            .toArray();
    Answer answer =
        caller.get(
            "/tables/typed?$select=id&$top=1000&$filter=" + Caller.encoded(filter.toString()));
    assertThat(answer.status()).as("seed %d, %s: %s", seed, filter, answer.text()).isEqualTo(200);
    assertThat(answer.ids()).as("seed %d, %s", seed, filter).containsExactly(expected);
  }
}
