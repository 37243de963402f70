package dev.syncline.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.StoreException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.TodoColumns;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that come as one value are those that each would be alone. */
final class TableSelectTest {

  private static final Query<Todo> BY_ID = Filter.<Todo>all().orderBy(TodoColumns.ID.asc());

  private static final List<Todo> ITEMS =
      List.of(
          Todo.of("a", ""),
          Todo.of("b", "x").with("note", ""),
          Todo.of("c", "\u0000").with("note", "a\u0000b"),
          Todo.of("d", "þÿ\u00fe\u00ff").with("note", "\ufffe\uffff", "draft", "日本 𝄞"),
          Todo.of("e", "null").with("due", "2026-11-23", "draft", "", "before", "GRIM"),
          Todo.of("f", "x".repeat(1_000_000)).with("version", "1"));

  @TempDir Path folder;

  @Test
  void textsAreCutWhereTheyWereJoined() {
    try (Store store = filled(folder.resolve("todo.db"))) {
      assertThat(store.<Boolean>read(session -> session.dialect().joins())).isTrue();
      assertRead(new TodoDao(store));
    }
  }

  @Test
  void aFileOfAnotherEncodingIsRefusedAndLeftAsItIs() throws SQLException {
    Path file = folder.resolve("wide.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA encoding = 'UTF-16le'");
      statement.execute("CREATE TABLE other (a)");
    }
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Stores.open(file))
        .withMessageContaining("wide.db")
        .withMessageContaining("UTF-8");
  }

  private static Store filled(Path file) {
    Store store = Stores.open(file);
    TodoDao todos = new TodoDao(store);
    ITEMS.forEach(todos::insert);
    return store;
  }

  private static void assertRead(TodoDao todos) {
    assertThat(todos.list(BY_ID)).isEqualTo(ITEMS);
    assertThat(ITEMS).allSatisfy(it -> assertThat(todos.find(id(it))).contains(it));
  }

  private static String id(Todo item) {
    return String.valueOf(item.id());
  }

  @Test
  void aTextThatIsNotUtf8IsTold() {
    try (Store store = filled(folder.resolve("todo.db"))) {
      store.write(
          session -> {
            session.execute("UPDATE todo SET title = CAST(x'61FF62' AS TEXT) WHERE id = 'b'");
            return session;
          });
      TodoDao todos = new TodoDao(store);

      assertThatExceptionOfType(UnreadableException.class)
          .isThrownBy(() -> todos.find("b"))
          .withMessageContaining("table todo")
          .withMessageContaining("UTF-8");
      assertThat(todos.find("a")).isPresent();
    }
  }

  @Test
  void whatIsReadIsTheColumnsOfTheTable() {
    String names = TodoSchema.INSTANCE.sql().select();
    assertThat(names).startsWith("SELECT \"id\", \"title\"");
    String joined = new TableSelect(TodoSchema.INSTANCE).text(SqlDialect.JOINING);
    assertThat(joined)
        .startsWith("SELECT concat_ws(x'FF', \"id\", \"title\", coalesce(\"note\", x'FE'), ")
        .endsWith(" FROM \"todo\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {98, 99, 100, 127})
  void anyNumberOfTextsIsRead(int texts) {
    String columns = columns(texts);
    TableSelect select = new TableSelect(new Texts(texts));
    try (Store store = Stores.open(folder.resolve("texts.db"))) {
      store.write(
          session -> {
            session.execute("CREATE TABLE texts (" + columns + ")");
            session.execute("INSERT INTO texts (id, t1) VALUES ('a', 'Milk')");
            try (Rows rows = select.rows(session, new Sql("", List.of()))) {
              assertThat(rows.next().textOrNull(1)).isEqualTo("Milk");
            }
            return session;
          });
    }
  }

  private static String columns(int texts) {
    return "id, " + IntStream.range(1, texts).mapToObj(i -> "t" + i).collect(joining(", "));
  }

  /** A table of so many texts, of which one is the id. */
  private record Texts(int count) implements TableSchema<Object> {

    @Override
    public String table() {
      return "texts";
    }

    @Override
    public Class<Object> type() {
      return Object.class;
    }

    @Override
    public Columns columns() {
      Stream<Column> others =
          IntStream.range(1, count).mapToObj(i -> Column.of("t" + i, ColumnType.TEXT));
      return Columns.of(Stream.concat(Stream.of(Column.id()), others).toArray(Column[]::new));
    }

    @Override
    public TableSql sql() {
      String select = "SELECT " + TableSelectTest.columns(count) + " FROM texts";
      return new TableSql("", select, "", "", "", "");
    }

    @Override
    public void write(Object item, RowWriter row) {}

    @Override
    public Object read(RowReader row) {
      return row;
    }
  }
}
