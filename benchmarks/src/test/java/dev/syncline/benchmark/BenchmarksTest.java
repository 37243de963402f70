package dev.syncline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of every benchmark do the same, so that their times can be compared. */
class BenchmarksTest {

  @ParameterizedTest
  @EnumSource
  void scansWhatIsThere(Side side) throws Exception {
    Scan benchmark = new Scan();
    benchmark.side = side;
    benchmark.open();
    List<Todo> read = new ArrayList<>();
    benchmark.forEach(read::add);
    assertThat(read).isEqualTo(Samples.pulled(Scan.ROWS));
    benchmark.close();
  }

  @Test
  void measuresRowsOfTheSizeThatTheFiguresAreFor() {
    RowJson json = RowJson.of(TodoSchema.INSTANCE);
    double length =
        Samples.pulled(1_000).stream()
            .mapToInt(item -> json.write(Row.of(TodoSchema.INSTANCE, item)).length())
            .average()
            .orElseThrow();
    assertThat(length).isBetween(265.0, 285.0);
  }
}
