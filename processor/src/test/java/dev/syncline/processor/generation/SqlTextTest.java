package dev.syncline.processor.generation;

import static dev.syncline.processor.generation.Models.ID;
import static dev.syncline.processor.generation.Models.VERSION;
import static dev.syncline.processor.generation.Models.local;
import static dev.syncline.processor.generation.Models.optional;
import static dev.syncline.processor.generation.Models.required;
import static dev.syncline.processor.generation.Models.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.ValueType.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the statements on SQLite. */
class SqlTextTest {

  private static final TableModel NOTES =
      table(
          "note",
          optional("text", Kind.TEXT),
          ID,
          local("draft", Kind.TEXT, false),
          required("done", Kind.BOOLEAN),
          VERSION,
          local("opened", Kind.INT32, true));

  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void createsColumnsOfTheRightKind() throws SQLException {
    create(
        table(
            "kinds",
            ID,
            required("real", Kind.FLOAT64),
            required("whole", Kind.INT64),
            optional("day", Kind.LOCAL_DATE),
            local("clicks", Kind.INT32, true),
            local("draft", Kind.TEXT, false)));

    assertThat(
            rows("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('kinds')"))
        .containsExactly(
            "id|TEXT|1|null|1",
            "real|REAL|1|null|0",
            "whole|INTEGER|1|null|0",
            "day|TEXT|0|null|0",
            "clicks|INTEGER|1|0|0",
            "draft|TEXT|0|null|0");
  }

  @Test
  void createsAnOrdinaryTable() throws SQLException {
    create(NOTES);

    assertThat(rows("SELECT count(rowid) FROM note")).containsExactly("0");
  }

  @Test
  void selectsAllColumnsInOrderAndTakesACondition() throws SQLException {
    SqlText sql = create(NOTES);
    run(sql.insert(), "milk", "1", "d", 1, "v1", 3);
    run(sql.insert(), "eggs", "2", null, 0, null, 0);

    assertThat(rows(sql.select())).hasSize(2);
    assertThat(rows(sql.select() + " WHERE \"id\" = '1'")).containsExactly("milk|1|d|1|v1|3");
  }

  @Test
  void insertsOnlyWhatIsNotThere() throws SQLException {
    SqlText sql = create(NOTES);

    assertThat(run(sql.insert(), "milk", "1", null, 0, "v1", 0)).isEqualTo(1);
    assertThat(run(sql.insert(), "eggs", "1", null, 0, "v2", 0)).isZero();
    assertThat(rows(sql.select())).containsExactly("milk|1|null|0|v1|0");
  }

  @Test
  void updatesAllColumnsOfOneRow() throws SQLException {
    SqlText sql = create(NOTES);
    run(sql.insert(), "milk", "1", null, 0, "v1", 0);
    run(sql.insert(), "eggs", "2", null, 0, "v1", 0);

    assertThat(run(sql.update(), "bread", "2", "d", 1, "v2", 5)).isEqualTo(1);
    assertThat(run(sql.update(), "bread", "3", "d", 1, "v2", 5)).isZero();
    assertThat(rows(sql.select())).containsExactly("milk|1|null|0|v1|0", "bread|2|d|1|v2|5");
  }

  @Test
  void appliesWhatTheServerSentAndKeepsLocalColumns() throws SQLException {
    SqlText sql = create(NOTES);
    run(sql.insert(), "milk", "1", "draft", 0, "v1", 7);

    assertThat(run(sql.apply(), "bread", "1", "x", 1, "v2", 9)).isEqualTo(1);
    assertThat(run(sql.apply(), "eggs", "2", "x", 0, "v1", 9)).isEqualTo(1);
    assertThat(rows(sql.select())).containsExactly("bread|1|draft|1|v2|7", "eggs|2|null|0|v1|0");
  }

  @Test
  void leavesARowOfTheSameVersionUntouched() throws SQLException {
    SqlText sql = create(NOTES);
    run(sql.insert(), "milk", "1", null, 0, "v1", 0);

    assertThat(run(sql.apply(), "bread", "1", null, 0, "v1", 0)).isZero();
    assertThat(rows(sql.select())).containsExactly("milk|1|null|0|v1|0");
  }

  @Test
  void appliesToARowThatHasNoVersionYet() throws SQLException {
    SqlText sql = create(NOTES);
    run(sql.insert(), "milk", "1", null, 0, null, 0);

    assertThat(run(sql.apply(), "bread", "1", null, 0, "v1", 0)).isEqualTo(1);
    assertThat(rows(sql.select())).containsExactly("bread|1|null|0|v1|0");
  }

  @Test
  void appliesAlwaysWhereThereIsNoVersion() throws SQLException {
    SqlText sql = create(table("setting", ID, optional("value", Kind.TEXT)));
    run(sql.insert(), "1", "a");

    assertThat(sql.apply()).doesNotContain("WHERE");
    assertThat(run(sql.apply(), "1", "b")).isEqualTo(1);
    assertThat(rows(sql.select())).containsExactly("1|b");
  }

  @Test
  void deletesOneRow() throws SQLException {
    SqlText sql = create(table("setting", optional("value", Kind.TEXT), ID));
    run(sql.insert(), "a", "1");
    run(sql.insert(), "b", "2");

    assertThat(run(sql.delete(), "1")).isEqualTo(1);
    assertThat(run(sql.delete(), "1")).isZero();
    assertThat(rows(sql.select())).containsExactly("b|2");
  }

  @Test
  void managesATableOfAnIdAlone() throws SQLException {
    SqlText sql = create(table("tag", ID));

    assertThat(run(sql.insert(), "1")).isEqualTo(1);
    assertThat(run(sql.update(), "1")).isEqualTo(1);
    assertThat(run(sql.update(), "2")).isZero();
    assertThat(run(sql.apply(), "1")).isEqualTo(1);
    assertThat(run(sql.apply(), "2")).isEqualTo(1);
    assertThat(run(sql.delete(), "1")).isEqualTo(1);
    assertThat(rows(sql.select())).containsExactly("2");
  }

  @Test
  void managesATableOfLocalColumns() throws SQLException {
    SqlText sql = create(table("tag", ID, local("seen", Kind.BOOLEAN, true)));
    run(sql.insert(), "1", 1);

    assertThat(run(sql.apply(), "1", 0)).isEqualTo(1);
    assertThat(run(sql.apply(), "2", 1)).isEqualTo(1);
    assertThat(rows(sql.select())).containsExactly("1|1", "2|0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order",
        "group",
        "select",
        "table",
        "values",
        "where",
        "index",
        "primary",
        "excluded",
        "rowid",
        "_rowid_",
        "oid",
        "null",
        "true",
        "current_timestamp",
        "_",
        "a1"
      })
  void takesEveryNameThatTheValidatorLetsPass(String name) throws SQLException {
    SqlText sql = create(table(name, optional(name, Kind.TEXT), ID, VERSION));

    assertThat(run(sql.insert(), "a", "1", "v1")).isEqualTo(1);
    assertThat(run(sql.update(), "b", "1", "v1")).isEqualTo(1);
    assertThat(run(sql.apply(), "c", "1", "v2")).isEqualTo(1);
    assertThat(rows(sql.select() + " WHERE \"" + name + "\" = 'c'")).containsExactly("c|1|v2");
    assertThat(run(sql.delete(), "1")).isEqualTo(1);
  }

  @Test
  void refusesNullInARequiredColumn() throws SQLException {
    SqlText sql = create(NOTES);

    assertThatThrownBy(() -> run(sql.insert(), "milk", "1", null, null, "v1", 0))
        .hasMessageContaining("note.done");
    assertThatThrownBy(() -> run(sql.insert(), "milk", null, null, 0, "v1", 0))
        .hasMessageContaining("note.id");
  }

  @Test
  void takesHundredsOfColumns() throws SQLException {
    List<ColumnModel> columns = new ArrayList<>(List.of(ID));
    IntStream.range(0, 300).forEach(i -> columns.add(optional("column" + i, Kind.INT32)));
    columns.add(VERSION);

    SqlText sql = create(table("wide", columns.toArray(ColumnModel[]::new)));

    assertThat(sql.apply().lines()).allMatch(line -> line.length() <= 90);
    assertThat(run(sql.apply(), "1")).isEqualTo(1);
  }

  private SqlText create(TableModel table) throws SQLException {
    SqlText sql = new SqlText(table);
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.create());
    }
    return sql;
  }

  /** Binds as many of the values as the statement has parameters; the rest are null. */
  private int run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameters = statement.getParameterMetaData().getParameterCount();
      for (int i = 0; i < Math.min(values.length, parameters); i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(row.getObject(i)));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }
}
