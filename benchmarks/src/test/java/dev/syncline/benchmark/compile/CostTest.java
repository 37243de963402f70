package dev.syncline.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {

  private static final long MILLI = 1_000_000;

  @Test
  void showsTheMedianPerModelAndPerWhatIsWritten() {
    Cost cost =
        new Cost(
            Generator.DOMA,
            10,
            new Size(2_000, 40_000),
            List.of(90 * MILLI, 40 * MILLI, 60 * MILLI));
    assertThat(cost)
        .hasToString(
            "Doma                  200      4.0      6.00     4.00 - 9.00       1.50         3.00");
  }

  @Test
  void takesTheMiddleOfTwo() {
    Cost cost = new Cost(Generator.DOMA, 1, new Size(100, 1_000), List.of(4 * MILLI, 2 * MILLI));
    assertThat(cost.perModel()).isEqualTo(3);
  }
}
