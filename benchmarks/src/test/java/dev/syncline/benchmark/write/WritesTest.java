package dev.syncline.benchmark.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.benchmark.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes to the same tables writes the same, so that their times can be compared. */
class WritesTest {

  private static final String OPERATIONS =
      """
      SELECT table_name, kind, base_version, base_row, generation, id_made_here, attempts, state,
        next_attempt
      FROM syncline_operation ORDER BY sequence""";

  private static final String ITEMS =
      """
      SELECT text, complete, minutes, progress, remindAt, dueOn, priority, version
      FROM todo ORDER BY rowid""";

  @ParameterizedTest
  @ValueSource(strings = {"insert", "insertThousand", "update", "delete"})
  void jdbcWritesWhatSynclineWrites(String method) throws Exception {
    assertThat(written(Contender.JDBC, method, OPERATIONS))
        .hasSize(Writes.ROWS)
        .isEqualTo(written(Contender.SYNCLINE, method, OPERATIONS));
    assertThat(written(Contender.JDBC, method, ITEMS))
        .isEqualTo(written(Contender.SYNCLINE, method, ITEMS));
  }

  @Test
  void aDaoWritesTheSameRowsAndNoOperation() throws Exception {
    assertThat(written(Contender.UNTRACKED, "insert", ITEMS))
        .isEqualTo(written(Contender.SYNCLINE, "insert", ITEMS));
    assertThat(written(Contender.UNTRACKED, "insert", OPERATIONS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"insert", "insertThousand", "update", "delete"})
  void powerSyncQueuesEachChange(String method) throws Exception {
    Writes writes = opened(Contender.POWERSYNC);
    Path file = writes.file().resolveSibling("powersync.db");
    run(writes, method);

    assertThat(Files.rows(file, "SELECT 1 FROM ps_crud")).hasSize(Writes.ROWS);
    writes.close();
  }

  @Test
  void tellsWhatEachTook() {
    WriteTimes times = new WriteTimes("insert");
    Map<Contender, Double> micros = new EnumMap<>(Contender.class);
    double taken = 10;
    for (Contender each : Contender.values()) {
      micros.put(each, taken);
      taken += 10;
    }
    times.add(micros);

    assertThat(times.toString().split(" +"))
        .containsExactly(
            "insert", "10.00", "20.00", "30.00", "40.00", "2.00", "2.00", "-", "2.00", "0.33",
            "4.00");
  }

  private static List<List<Object>> written(Contender who, String method, String sql)
      throws Exception {
    Writes writes = opened(who);
    run(writes, method);
    List<List<Object>> rows = Files.rows(writes.file(), sql);
    writes.close();
    return rows;
  }

  private static Writes opened(Contender contender) throws Exception {
    Writes writes = new Writes();
    writes.contender = contender;
    writes.open();
    return writes;
  }

  private static void run(Writes writes, String method) throws SQLException {
    switch (method) {
      case "insert" -> writes.insert();
      case "insertThousand" -> writes.insertThousand();
      case "update" -> writes.update();
      default -> writes.delete();
    }
  }
}
