package dev.syncline.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the generated schema of a model in which every type has a default. */
class DefaultsTest {

  private static TableSchema<Object> schema;

  @BeforeAll
  static void compile() {
    Compilation compilation =
        Compiling.compiler()
            .withOptions("--release", "17")
            .compile(Compiling.source(Path.of("src/test/resources/good/Defaults.java")));
    schema = new CompiledModels(compilation).schema("Defaults");
  }

  @Test
  void standsForNullInAnItem() {
    Row nothing = Row.of(schema, schema.read(ofServer("{\"id\": \"1\"}").overDefaults()));

    assertThat(schema.read(nothing))
        .hasToString(
            "Defaults[id=1, text=it's \"\"\" \\n, lines=two\nlines, flag=true, tiny=-128,"
                + " small=32767, whole=-3, large=9007199254740993, single=0.1, real=-0.0015,"
                + " price=-123.45, stock=12000, grade=',"
                + " key=2b0c3a8e-6f0a-4a53-9d1c-0b6f4a1f2c77, page=https://example.com/%7Ea,"
                + " seen=2026-11-22T12:20:40.500Z, due=2026-11-22, at=14:20:40.500,"
                + " start=2026-11-22T14:20:40, end=2026-11-22T14:20:40+02:00, length=PT1H30M0.5S,"
                + " state=OPEN, version=null]");
  }

  @Test
  void standsForNullFromTheServer() {
    StringBuilder json = new StringBuilder("{\"id\": \"1\"");
    for (Column column : schema.columns().list()) {
      if (column.role() == Column.Role.SYNCED || column.role() == Column.Role.SERVER_ONLY) {
        json.append(", \"").append(column.name()).append("\": null");
      }
    }

    Row row = ofServer(json.append('}').toString());

    assertThat(row.overDefaults()).isEqualTo(ofServer("{\"id\": \"1\"}").overDefaults().over(row));
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      if (column.role() == Column.Role.SYNCED) {
        assertThat(row.get(i)).as(column.name()).isEqualTo(column.traits().defaultValue());
      }
    }
  }

  @Test
  void isWhatSqlFillsIn() throws SQLException {
    Row defaults = ofServer("{\"id\": \"1\"}").overDefaults();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.execute(schema.sql().create());
      statement.execute("INSERT INTO \"defaults\" (\"id\") VALUES ('1')");
      try (ResultSet row = statement.executeQuery(schema.sql().select())) {
        for (int i = 0; i < schema.columns().size(); i++) {
          Object stored = row.getObject(i + 1);
          Object asLong = stored instanceof Integer number ? (Object) number.longValue() : stored;
          assertThat(asLong).as(schema.columns().get(i).name()).isEqualTo(defaults.get(i));
        }
      }
    }
  }

  @Test
  void leavesNoRoomForNull() {
    assertThat(schema.columns().list())
        .filteredOn(column -> column.traits().defaultValue() != null)
        .hasSize(21)
        .allMatch(Column::required);
    assertThat(schema.sql().create()).contains("\"flag\" INTEGER NOT NULL DEFAULT 1");
  }

  private static Row ofServer(String json) {
    return RowJson.of(schema).readWhole(new ByteArrayInputStream(json.getBytes(UTF_8))).row();
  }
}
