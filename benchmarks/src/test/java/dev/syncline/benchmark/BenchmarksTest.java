package dev.syncline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of every benchmark do the same, so that their times can be compared. */
class BenchmarksTest {

  @Test
  void bothSidesInsertTheSame() throws Exception {
    Map<Side, List<List<Object>>> items = new HashMap<>();
    Map<Side, List<List<Object>>> operations = new HashMap<>();
    for (Side side : Side.values()) {
      TrackedInsert benchmark = new TrackedInsert();
      benchmark.side = side;
      benchmark.open();
      benchmark.insert();
      items.put(side, comparableRows(benchmark.file(), "todo"));
      operations.put(side, comparableRows(benchmark.file(), "syncline_operation"));
      benchmark.close();
    }
    assertThat(items.get(Side.JDBC))
        .hasSize(TrackedInsert.ROWS)
        .isEqualTo(items.get(Side.SYNCLINE));
    assertThat(operations.get(Side.JDBC))
        .hasSize(TrackedInsert.ROWS)
        .isEqualTo(operations.get(Side.SYNCLINE));
  }

  @ParameterizedTest
  @EnumSource
  void givesEachItemAnIdThatItsOperationNames(Side side) throws Exception {
    TrackedInsert benchmark = new TrackedInsert();
    benchmark.side = side;
    benchmark.open();
    benchmark.insert();
    assertThat(
            rows(
                benchmark.file(),
                """
                SELECT count(DISTINCT id) FROM todo JOIN syncline_operation
                  ON todo.rowid = sequence AND id = row_id AND length(id) = 36"""))
        .containsExactly(List.of(TrackedInsert.ROWS));
    benchmark.close();
  }

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

  /** All columns but the ids, which are random, and the time. */
  private static List<List<Object>> comparableRows(Path file, String table) throws SQLException {
    String columns =
        (String)
            rows(
                    file,
                    "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('%s')"
                            .formatted(table)
                        + " WHERE name NOT IN ('id', 'row_id', 'edited_at')")
                .get(0)
                .get(0);
    return rows(file, "SELECT %s FROM %s ORDER BY rowid".formatted(columns, table));
  }

  private static List<List<Object>> rows(Path file, String sql) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet cursor = statement.executeQuery(sql)) {
      while (cursor.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= cursor.getMetaData().getColumnCount(); i++) {
          row.add(cursor.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
