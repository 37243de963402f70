package dev.syncline.migration;

import static dev.syncline.migration.EveryState.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.store.PlainDriver;
import dev.syncline.testing.MigrationTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an app's own test of its migrations says. */
class MigrationTesterTest {

  private static final String EXPORTED =
      """
      {"format": 1, "table": "%s", "version": %s, "columns": [
        {"name": "id", "type": "TEXT", "role": "ID", "required": true},
        %s,
        {"name": "version", "type": "TEXT", "role": "VERSION"}]}""";

  private static final String REQUIRED_TITLE =
      "{\"name\": \"title\", \"type\": \"TEXT\", \"role\": \"SYNCED\", \"required\": true}";

  @TempDir private Path folder;
  @TempDir private Path scratch;

  private void exported(String table, int version, String columns) throws IOException {
    Path file = folder.resolve(table).resolve(version + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, EXPORTED.formatted(table, version, columns));
  }

  private MigrationTester tester() {
    return new MigrationTester(folder, scratch);
  }

  @Test
  void everyVersionIsReplayedAlsoThoseUnderAnotherName() throws IOException {
    exported("memo", 1, REQUIRED_TITLE);
    exported("note", 2, REQUIRED_TITLE.replace("title", "heading"));
    exported("note", 3, REQUIRED_TITLE.replace("title", "heading"));
    AnyVersion app =
        AnyVersion.of(
                3,
                Column.required("heading", ColumnType.TEXT),
                Column.required("length", ColumnType.INT32).withDefault(0L))
            .by(
                new MigrationsTest.Says(
                    1,
                    table -> {
                      table.formerly("memo");
                      table.rename("title", "heading");
                    }));

    assertThat(tester().driver(new PlainDriver()).check(app)).isEqualTo(3);
  }

  @Test
  void valuesOfEveryTypeAreReplayed() throws IOException {
    String columns =
        Stream.of(ColumnType.values())
            .map(it -> "{\"name\":\"%s\",\"type\":\"%s\",\"role\":\"SYNCED\"}".formatted(it, it))
            .collect(Collectors.joining(","));
    exported("note", 1, columns);
    Column[] all =
        Stream.of(ColumnType.values()).map(it -> Column.of("now " + it, it)).toArray(Column[]::new);
    AnyVersion app =
        AnyVersion.of(2, all)
            .by(
                new MigrationsTest.Says(
                    1,
                    table ->
                        Stream.of(ColumnType.values())
                            .forEach(it -> table.rename(it.name(), "now " + it))));

    for (long seed = 1; seed <= 20; seed++) {
      assertThat(tester().seed(seed).check(app)).isEqualTo(1);
    }
  }

  @Test
  void aMigrationThatIsMissingFailsTheTest() throws IOException {
    exported("note", 1, REQUIRED_TITLE);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> tester().check(AnyVersion.of(2, Column.of("text", ColumnType.TEXT))))
        .withMessageContaining("note 1 cannot be opened")
        .withMessageContaining("column title is gone");
  }

  @Test
  void aFolderWithoutVersionsFailsTheTest() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> tester().check(AnyVersion.of(1, TITLE)))
        .withMessageContaining("No version of the table note was exported")
        .withMessageContaining("-Asyncline.schemas=" + folder);
  }
}
