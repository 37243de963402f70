package dev.syncline.backend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.Backend;
import dev.syncline.backend.TestSchema;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a schema, and which schemas cannot be served. */
final class ServedTableTest {

  @Test
  void systemColumnsAreThereOnce() {
    assertThat(names(TestSchema.TYPED))
        .containsExactly(
            "id",
            "str",
            "flag",
            "small",
            "big",
            "num",
            "at",
            "day",
            "kind",
            "createdAt",
            "updatedAt",
            "version",
            "deleted");
    assertThat(names(TestSchema.of("t", Column.id())))
        .containsExactly("id", "createdAt", "updatedAt", "version", "deleted");
  }

  private static List<String> names(TestSchema schema) {
    return ServedTable.of(schema).columns().list().stream().map(Column::name).toList();
  }

  @Test
  void positionsAreFoundInAnyCase() {
    ServedTable table = ServedTable.of(TestSchema.TYPED);
    assertThat(table.position("STR")).isEqualTo(1);
    assertThat(table.position("createdat")).isEqualTo(table.createdAt());
    assertThat(table.position("UpdatedAt")).isEqualTo(table.updatedAt());
    assertThat(table.position("DELETED")).isEqualTo(table.deleted());
    assertThat(table.position("VERSION")).isEqualTo(table.columns().version());
    assertThat(table.position("draft")).isNegative();
    assertThat(table.isServers(table.position("kind"))).isFalse();
    assertThat(table.isServers(table.position("createdAt"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "a-b",
        "1a",
        "a\"b",
        "a'b",
        "é",
        "a.b",
        "sqlite_master",
        "SQLite_x",
        "syncline_counters",
        "x; DROP TABLE y"
      })
  void namesAreWordsOfRequests(String name) {
    assertThatThrownBy(() -> ServedTable.of(TestSchema.of(name, Column.id())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Table " + name);
    TestSchema schema = TestSchema.of("t", Column.id(), Column.of(name, ColumnType.TEXT));
    assertThatThrownBy(() -> ServedTable.of(schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Column " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deleted", "DELETED", "version", "createdat", "ID", "other", "Other"})
  void columnsAreThereOnce(String name) {
    TestSchema schema =
        TestSchema.of(
            "t",
            Column.id(),
            Column.of("oTHER", ColumnType.TEXT),
            Column.of(name, ColumnType.BOOLEAN));
    assertThatThrownBy(() -> ServedTable.of(schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("two columns", "Rename it");
  }

  @Test
  void namesHave128CharactersAtMost() {
    String longest = "x".repeat(128);
    assertThat(ServedTable.of(TestSchema.of(longest, Column.id())).name()).isEqualTo(longest);
    assertThatThrownBy(() -> ServedTable.of(TestSchema.of("x" + longest, Column.id())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tablesDifferByMoreThanCase() {
    Backend.Builder builder =
        Backend.builder()
            .table(TestSchema.of("todo", Column.id()))
            .table(TestSchema.of("Todo", Column.id()));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Todo");
  }
}
