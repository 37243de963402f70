package dev.syncline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.jdbc.JdbcDriver;
import dev.syncline.testing.ExportedTable.Exported;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is lost on the way is found, and named. */
class LossesTest {

  private static final Driver SQLITE = new JdbcDriver();

  private static final ExportedTable TABLE =
      new ExportedTable(
          "note",
          1,
          Stream.of(
                  Column.id(),
                  Column.required("title", ColumnType.TEXT),
                  Column.of("stars", ColumnType.INT32),
                  Column.version())
              .map(it -> new Exported(it, List.of()))
              .toList());

  @TempDir private Path folder;

  private List<String> losses(String sql) {
    Path file = folder.resolve("sample.db");
    new SampleFile(file, SQLITE, TABLE, new Random(1)).write();
    Contents before = Contents.of(file, SQLITE, TABLE);
    try (SqlConnection connection = SQLITE.openWriter(file, Durability.NORMAL)) {
      connection.execute(sql);
    }
    Contents after = Contents.of(file, SQLITE, TABLE);
    return new Losses(before, after, KeptColumns.between(TABLE, TABLE)).list();
  }

  @Test
  void whatIsAllThereIsNoLoss() {
    assertThat(losses("DELETE FROM note WHERE 0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM note WHERE id = 'calm 3'              | row calm 3: was Row calm 3, is null",
        "UPDATE note SET title = 'x' WHERE id = 'calm 3'   | row calm 3 in column title: was ",
        "UPDATE note SET version = 'x' WHERE id = 'calm 3' | row calm 3 in column version: was v3,",
        "DELETE FROM syncline_operation WHERE kind = 'UPDATE' | the change of row UPDATE",
        "UPDATE syncline_operation SET base_row = NULL     | the base of the change of row ",
        "UPDATE syncline_operation SET server_row = NULL   | the server's row of the change of row ",
        "UPDATE syncline_operation SET sent_verb = NULL    | the unanswered request of the change ",
        "UPDATE syncline_operation SET sent_body = NULL    | the change of row INSERT PENDING 2 in its body",
        "UPDATE syncline_operation SET sent_row = NULL     | the change of row INSERT PENDING 2 in its row",
        "UPDATE syncline_operation SET state = 'PENDING'   | in state: was Progress[state=PARKED",
        "UPDATE syncline_operation SET error_text = ''     | in state: was ",
        "UPDATE syncline_operation SET generation = 1      | in edits: was ",
        "UPDATE syncline_operation SET base_version = 'x'  | in its base version: was ",
      })
  void whatIsLostIsNamed(String sql, String words) {
    assertThat(losses(sql)).first().asString().contains(words.strip());
  }
}
