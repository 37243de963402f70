package dev.syncline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.benchmark.Comparison.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void showsTheMedianSpeedOfTheRoundsAndItsSpread() {
    Comparison comparison =
        new Comparison("insert", List.of(new Round(80, 40), new Round(50, 60), new Round(100, 90)));
    assertThat(comparison)
        .hasToString("insert               0.90  0.50 - 1.20        80.00        60.00");
  }

  @Test
  void takesTheMiddleOfTwo() {
    assertThat(new Comparison("scan", List.of(new Round(2, 1), new Round(1, 1))).toString())
        .contains(" 0.75 ");
  }
}
