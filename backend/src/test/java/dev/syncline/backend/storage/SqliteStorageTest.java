package dev.syncline.backend.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.SteppingClock;
import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files: what stays, what may grow, and what is refused. */
final class SqliteStorageTest {

  private static final ServedTable TODOS = ServedTable.of(TestSchema.TODOS);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("backend.db");
  }

  private Backend open(TestSchema... schemas) {
    return open(new SteppingClock("2026-11-22T14:20:40.644Z"), schemas);
  }

  private Backend open(SteppingClock clock, TestSchema... schemas) {
    Backend.Builder builder = Backend.builder().database(file()).clock(clock);
    for (TestSchema schema : schemas) {
      builder.table(schema);
    }
    return builder.build();
  }

  @Test
  void everythingIsThereAfterARestart() {
    List<Object> before;
    try (Backend backend = open(TestSchema.TYPED)) {
      Caller caller = new Caller(backend::handle);
      caller.post(
          "/tables/typed",
          "{'id':'a','str':'x','flag':true,'small':1,'big':2,'num':-0.0,'at':"
              + "'2026-11-22T14:20:40.123456789Z','day':'2026-11-22','kind':'LARGE'}");
      caller.post("/tables/typed", "{'id':'b'}");
      caller.delete("/tables/typed/b");
      before = List.copyOf(caller.get("/tables/typed?__includeDeleted=true").items());
    }
    try (Backend backend = open(TestSchema.TYPED)) {
      Caller caller = new Caller(backend::handle);
      assertThat(caller.get("/tables/typed?__includeDeleted=true").items()).isEqualTo(before);
    }
  }

  @Test
  void countersGoOnAfterARestart() {
    String first;
    try (Backend backend = open(TestSchema.TODOS)) {
      first = new Caller(backend::handle).post("/tables/todoitem", "{'id':'a'}").version();
    }
    SteppingClock earlier = new SteppingClock("2001-01-01T00:00:00Z");
    try (Backend backend = open(earlier, TestSchema.TODOS)) {
      Caller caller = new Caller(backend::handle);
      Answer next = caller.post("/tables/todoitem", "{'id':'b'}").isItem(201);
      assertThat(first).isEqualTo("AAAAAAAAAAE=");
      assertThat(next.version()).isEqualTo("AAAAAAAAAAI=");
      caller.filter("todoitem", "updatedAt gt datetime'2026-11-22T14:20:40.644Z'").isList("b");
    }
  }

  @Test
  void nullableColumnsMayBeAdded() {
    TestSchema small =
        TestSchema.of("t", Column.id(), Column.of("a", ColumnType.TEXT), Column.version());
    TestSchema grown =
        TestSchema.of(
            "t",
            Column.id(),
            Column.of("b", ColumnType.FLOAT64),
            Column.of("a", ColumnType.TEXT),
            Column.of("c", ColumnType.INSTANT));
    try (Backend backend = open(small)) {
      new Caller(backend::handle).post("/tables/t", "{'id':'1','a':'x'}").isItem(201);
    }
    try (Backend backend = open(grown)) {
      Caller caller = new Caller(backend::handle);
      assertThat(caller.get("/tables/t/1").item()).containsEntry("a", "x").containsEntry("b", null);
      Answer answer = caller.patch("/tables/t/1", "{'b':1.5,'c':'2026-11-22T00:00:00Z'}");
      assertThat(answer.isItem(200).item()).containsEntry("a", "x").containsEntry("b", 1.5);
    }
    try (Backend backend = open(small)) {
      Caller caller = new Caller(backend::handle);
      assertThat(caller.patch("/tables/t/1", "{'a':'y'}").isItem(200).item())
          .doesNotContainKey("b");
    }
    try (Backend backend = open(grown)) {
      assertThat(new Caller(backend::handle).get("/tables/t/1").item())
          .containsEntry("a", "y")
          .containsEntry("b", 1.5);
    }
  }

  @Test
  void tablesMayBeAdded() {
    try (Backend backend = open(TestSchema.TODOS)) {
      new Caller(backend::handle).post("/tables/todoitem", "{'id':'a'}").isItem(201);
    }
    try (Backend backend = open(TestSchema.TODOS, TestSchema.STRICT)) {
      Caller caller = new Caller(backend::handle);
      caller.get("/tables/order").isList();
      caller.get("/tables/todoitem").isList("a");
    }
  }

  @Test
  void aRequiredColumnMayNotBeAdded() {
    open(TestSchema.of("t", Column.id())).close();
    TestSchema grown = TestSchema.of("t", Column.id(), Column.required("a", ColumnType.TEXT));
    assertThatThrownBy(() -> open(grown))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("Table t")
        .hasMessageContaining("column a is missing");
  }

  @ParameterizedTest
  @EnumSource(ColumnType.class)
  void aColumnMayNotChangeItsType(ColumnType type) {
    open(TestSchema.of("t", Column.id(), Column.of("a", type))).close();
    for (ColumnType other : ColumnType.values()) {
      TestSchema changed = TestSchema.of("t", Column.id(), Column.of("a", other));
      if (isText(type) ? isText(other) : type == other) {
        open(changed).close();
      } else {
        assertThatThrownBy(() -> open(changed))
            .isInstanceOf(StorageException.class)
            .hasMessageContaining("column a is declared as");
      }
    }
  }

  /** An enum is kept as text and nothing else, so one may become the other. */
  private static boolean isText(ColumnType type) {
    return type == ColumnType.TEXT || type == ColumnType.ENUM;
  }

  @Test
  void aRefusedFileIsAsItWas() throws SQLException {
    sql("CREATE TABLE todoitem (id TEXT PRIMARY KEY, other TEXT)");
    TestSchema fresh = TestSchema.of("afresh", Column.id());
    assertThatThrownBy(() -> open(fresh, TestSchema.TODOS))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("todoitem");
    sql("CREATE TABLE afresh (x)");
    sql("INSERT INTO todoitem VALUES ('a', 'b')");
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void whatIsNoDatabaseIsRefused() throws IOException {
    Files.writeString(file(), "This is a letter to my bank, not a database. ".repeat(100));
    assertThatThrownBy(() -> open(TestSchema.TODOS))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file().toString());
    assertThat(file()).content().startsWith("This is a letter");
  }

  @Test
  void aPlaceThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("no/such/folder.db");
    assertThatThrownBy(() -> Backend.builder().table(TestSchema.TODOS).database(nowhere).build())
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(nowhere.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.db", "what?.db", "100%.db", "a#b.db", "żółć.db", "x?mode=memory.db"})
  void filesMayHaveAnyName(String name) {
    Path file = folder.resolve(name);
    try (Backend backend = Backend.builder().table(TestSchema.TODOS).database(file).build()) {
      new Caller(backend::handle).post("/tables/todoitem", "{'id':'a'}").isItem(201);
    }
    assertThat(file).exists();
    try (Backend backend = Backend.builder().table(TestSchema.TODOS).database(file).build()) {
      new Caller(backend::handle).get("/tables/todoitem").isList("a");
    }
  }

  @Test
  void databasesInMemoryAreOfTheirOwn() {
    try (Backend one = Backend.builder().table(TestSchema.TODOS).build();
        Backend other = Backend.builder().table(TestSchema.TODOS).build()) {
      new Caller(one::handle).post("/tables/todoitem", "{'id':'a'}").isItem(201);
      new Caller(other::handle).get("/tables/todoitem").isList();
    }
  }

  @Test
  void aWriteThatThrowsWritesNothingAndSpoilsNothing() {
    try (SqliteStorage storage = SqliteStorage.open(file(), List.of(TODOS), Clock.systemUTC())) {
      assertThatThrownBy(
              () ->
                  storage.write(
                      rows -> {
                        rows.insert(TODOS, row("a"));
                        throw new IllegalStateException("on purpose");
                      }))
          .hasMessage("on purpose");
      assertThat(storage.<Row>read(rows -> rows.find(TODOS, "a"))).isNull();
      Row stored = storage.write(rows -> rows.insert(TODOS, row("a")));
      assertThat(stored.version()).isEqualTo("AAAAAAAAAAE=");
      assertThat(storage.<Row>read(rows -> rows.find(TODOS, "a")).version())
          .isEqualTo(stored.version());
    }
  }

  @Test
  void anUpdateOfNothingIsABug() {
    try (SqliteStorage storage = SqliteStorage.open(null, List.of(TODOS), Clock.systemUTC())) {
      assertThatThrownBy(() -> storage.write(rows -> rows.update(TODOS, row("a"))))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(
              () ->
                  storage.write(
                      rows -> {
                        rows.insert(TODOS, row("a"));
                        return rows.insert(TODOS, row("a"));
                      }))
          .isInstanceOf(StorageException.class);
      assertThat(storage.<Row>read(rows -> rows.find(TODOS, "a"))).isNull();
    }
  }

  @Test
  void aReadSeesOneMoment() {
    try (SqliteStorage storage = SqliteStorage.open(file(), List.of(TODOS), Clock.systemUTC())) {
      Row seen =
          storage.read(
              rows -> {
                assertThat(rows.find(TODOS, "a")).isNull();
                SqliteStorageTest.insertElsewhere(file());
                return rows.find(TODOS, "a");
              });
      assertThat(seen).isNull();
      assertThat(storage.<Row>read(rows -> rows.find(TODOS, "a"))).isNotNull();
    }
  }

  /** As another process would. */
  private static void insertElsewhere(Path file) {
    try (SqliteStorage other = SqliteStorage.open(file, List.of(TODOS), Clock.systemUTC())) {
      other.write(rows -> rows.insert(TODOS, row("a")));
    }
  }

  @Test
  void closedIsClosed() {
    SqliteStorage storage = SqliteStorage.open(file(), List.of(TODOS), Clock.systemUTC());
    storage.close();
    storage.close();
    assertThatThrownBy(() -> storage.read(rows -> 1)).isInstanceOf(StorageException.class);
    assertThatThrownBy(() -> storage.write(rows -> 1)).isInstanceOf(StorageException.class);
    assertThat(folder.resolve("backend.db-wal")).doesNotExist();
  }

  private static Row row(String id) {
    Object[] values = new Object[TODOS.columns().size()];
    values[TODOS.columns().id()] = id;
    BitSet present = new BitSet();
    present.set(TODOS.columns().id());
    return Row.ofStored(TODOS.columns(), values, present);
  }
}
