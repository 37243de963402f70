package dev.syncline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.annotation.MergeRule;
import dev.syncline.schema.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SUM_OF_CHANGES, of every kind of number. */
final class SumTest {

  private static String sum(ColumnType type, String base, String local, String server) {
    return Merged.by(MergeRule.SUM_OF_CHANGES, type).value(base, local, server);
  }

  @ParameterizedTest(name = "{0}: {1} made {2} here and {3} there is {4}")
  @CsvSource({
    "INT8,  5,   7,    4,    6",
    "INT8,  0,   100,  27,   127",
    "INT8,  0,   100,  28,   clash",
    "INT8,  0,   -100, -29,  clash",
    "INT8,  100, 127,  -128, -101", // though 127 - 100 + -128 leaves no room on the way
    "INT16, 0,   32767, 1,   clash",
    "INT16, 0,   32766, 1,   32767",
    "INT32, 0,   2147483647, 1, clash",
    "INT32, 0,   -2147483648, 2147483647, -1",
    "INT64, 0,   9223372036854775807, 1, clash",
    "INT64, 0,   9223372036854775806, 1, 9223372036854775807",
    "INT64, -9223372036854775808, 9223372036854775807, -9223372036854775808, 9223372036854775807",
    "FLOAT32, 0.5, 1.5, 2.5, 3.5",
    "FLOAT32, 0, 3.0e38, 3.0e38, clash",
    "FLOAT64, 0.1, 0.3, 0.2, 0.4",
    "FLOAT64, 1, 0, 0, -1.0",
    "FLOAT64, -1, 0, -2, -1.0",
    "FLOAT64, 1, 0, 1.0, 0.0",
    "FLOAT64, 0, 1.7e308, 1.7e308, clash",
    "DECIMAL, 0.1, 0.3, 0.2, 0.4",
    "DECIMAL, 1.00, 1.50, 0.99, 1.49",
    "BIG_INTEGER, 0, 100000000000000000000, 1, 100000000000000000001",
  })
  void bothChangesAreKept(
      ColumnType type, String base, String local, String server, String result) {
    assertThat(sum(type, base, local, server)).isEqualTo(result);
  }

  @Test
  void equalChangesAreTwo() {
    assertThat(sum(ColumnType.INT32, "5", "6", "6")).isEqualTo("7");
  }

  @Test
  void whatHasTooManyDigitsStaysAClash() {
    String nines = "9".repeat(9_999);

    assertThat(sum(ColumnType.DECIMAL, "0", nines, "1")).isEqualTo(Merged.CLASH);
    assertThat(sum(ColumnType.BIG_INTEGER, "0", nines, "1")).isEqualTo(Merged.CLASH);
  }

  @ParameterizedTest
  @CsvSource({"?, 7, 4", "null, 7, 4", "5, null, 4", "5, 7, null"})
  void whatIsNotKnownOrNullStaysAClash(String base, String local, String server) {
    assertThat(sum(ColumnType.INT64, base, local, server)).isEqualTo(Merged.CLASH);
    assertThat(sum(ColumnType.FLOAT64, base, local, server)).isEqualTo(Merged.CLASH);
    assertThat(sum(ColumnType.DECIMAL, base, local, server)).isEqualTo(Merged.CLASH);
  }

  @Test
  void nullOnBothSidesIsAgreed() {
    assertThat(sum(ColumnType.INT64, "5", "null", "null")).isEqualTo("null");
  }

  /** Which device adds up must not matter, also where doubles are rounded. */
  @Test
  void itDoesNotMatterWhoAddsUp() {
    Seeds.forEach(
        500,
        random -> {
          String base = String.valueOf(random.nextDouble() * 1e9);
          String local = String.valueOf(random.nextDouble());
          String server = String.valueOf(random.nextGaussian() * 1e-9);
          assertThat(sum(ColumnType.FLOAT64, base, local, server))
              .isEqualTo(sum(ColumnType.FLOAT64, base, server, local));
        });
  }
}
