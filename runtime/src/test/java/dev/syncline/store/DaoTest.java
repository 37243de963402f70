package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.MOOD;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.error.SchemaException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Filter;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaoTest {

  @TempDir Path folder;
  private Path file;
  private Store store;
  private TodoDao todos;

  @BeforeEach
  void open() {
    file = folder.resolve("todo.db");
    store = Stores.open(file);
    todos = new TodoDao(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anItemIsStoredFoundReplacedAndRemoved() {
    Todo milk = Todo.of("a", "Milk");
    todos.insert(milk);
    assertThat(todos.find("a")).contains(milk);

    Todo more = milk.with("title", "More milk", "note", "", "draft", "d", "version", "1");
    assertThat(todos.update(more)).isTrue();
    assertThat(todos.find("a")).contains(more);

    assertThat(todos.delete("a")).isTrue();
    assertThat(todos.find("a")).isEmpty();
    assertThat(todos.delete("a")).isFalse();
    assertThat(todos.update(more)).isFalse();
    assertThat(todos.find("a")).isEmpty();
  }

  @Test
  void everyValueComesBackAsItWasAlsoAfterReopening() {
    Seeds.forEach(
        100,
        random -> {
          Todo item = new RandomTodos(random).next("row " + random.nextLong());
          todos.insert(item);
          assertThat(todos.find(item.id())).contains(item);
          Todo other = new RandomTodos(random).next(item.id());
          todos.update(other);
          assertThat(todos.find(item.id())).contains(other);
        });
    var before = todos.list(Filter.all());
    store.close();
    open();

    assertThat(todos.list(Filter.all())).isEqualTo(before);
  }

  @Test
  void anIdThatIsHereIsNotOverwritten() {
    todos.insert(Todo.of("a", "Milk"));

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> todos.insert(Todo.of("a", "Bread")))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EXISTS))
        .satisfies(e -> assertThat(e.rowId()).isEqualTo("a"))
        .withMessageContaining("todo");
    assertThat(todos.find("a")).contains(Todo.of("a", "Milk"));
  }

  @Test
  void idsAreCaseSensitiveAndNeverSql() {
    todos.insert(Todo.of("a", "small"));
    todos.insert(Todo.of("A", "great"));

    assertThat(todos.delete("x' OR '1'='1")).isFalse();
    assertThat(todos.find("a\" --")).isEmpty();
    assertThat(todos.find("A")).contains(Todo.of("A", "great"));
    assertThat(todos.count(Filter.all())).isEqualTo(2);
  }

  @Test
  void anItemWithoutAnIdIsRefused() {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> todos.insert(Todo.of(null, "Milk")))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INVALID))
        .withMessageContaining("todo");
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> todos.insert(Todo.of("", "Milk")));
    assertThat(todos.update(Todo.of(null, "Milk"))).isFalse();
  }

  @Test
  void queriesChooseOrderAndCount() {
    for (int i = 0; i < 10; i++) {
      todos.insert(Todo.of("row " + i, "T" + (9 - i)).with("done", i % 2L, "priority", (long) i));
    }

    assertThat(todos.list(where(DONE.isTrue()).orderBy(TITLE.asc()).limit(2)))
        .extracting(Todo::title)
        .containsExactly("T0", "T2");
    assertThat(todos.count(where(PRIORITY.ge(4)))).isEqualTo(6);
    assertThat(todos.count(where(PRIORITY.ge(4)).limit(9).offset(2))).isEqualTo(4);
    assertThat(todos.first(where(DONE.isTrue()).orderBy(PRIORITY.desc())))
        .map(Todo::priority)
        .contains(9);
    assertThat(todos.first(where(DONE.isTrue()).orderBy(PRIORITY.desc()).offset(1)))
        .map(Todo::priority)
        .contains(7);
    assertThat(todos.first(where(PRIORITY.gt(100)))).isEmpty();
    assertThat(todos.first(Filter.<Todo>all().limit(0))).isEmpty();
  }

  @Test
  void anAppliedRowLeavesAloneWhatTheServerDoesNotKnow() {
    TableRows rows = new TableRows(TodoSchema.INSTANCE);
    todos.insert(Todo.of("a", "Milk").with("draft", "mine", "version", "1"));
    Row server =
        TodoSchema.row(Todo.of("a", "Bread").with("version", "2"))
            .only(i -> i != TodoSchema.at("draft"));

    assertThat(store.<Boolean>write(session -> rows.apply(session, server))).isTrue();
    assertThat(todos.find("a"))
        .contains(Todo.of("a", "Bread").with("draft", "mine", "version", "2"));
    assertThat(store.<Boolean>write(session -> rows.apply(session, server)))
        .as("in the same version")
        .isFalse();
  }

  @Test
  void anAppliedRowWithoutVersionReplacesOneThatHasOne() {
    TableRows rows = new TableRows(TodoSchema.INSTANCE);
    todos.insert(Todo.of("a", "Milk").with("version", "1"));
    Row server = TodoSchema.row(Todo.of("a", "Bread")).only(i -> i != TodoSchema.at("draft"));

    assertThat(store.<Boolean>write(session -> rows.apply(session, server))).isTrue();
    assertThat(todos.find("a")).contains(Todo.of("a", "Bread"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE todo DROP COLUMN note              | has no column note",
        "ALTER TABLE todo ADD COLUMN extra TEXT         | has a column extra",
        "ALTER TABLE todo RENAME COLUMN note TO remark  | has no column note",
      })
  void aTableOfAnotherShapeIsRefusedAndLeftAlone(String change, String complaint) {
    store.write(
        session -> {
          session.execute(change);
          return session;
        });
    store.close();

    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> Stores.open(file))
        .withMessageContaining(file.toString())
        .withMessageContaining("Todo")
        .withMessageContaining("table todo " + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"size\" INTEGER           | \"size\" TEXT             | size as TEXT",
        "\"size\" INTEGER           | \"size\" INTEGER NOT NULL | size as INTEGER NOT NULL",
        "\"views\" INTEGER NOT NULL | \"views\" INTEGER         | views as INTEGER",
      })
  void aColumnThatHoldsAnotherKindOfValueIsRefused(String now, String before, String complaint) {
    store.write(
        session -> {
          session.execute("DROP TABLE todo");
          session.execute(TodoSchema.INSTANCE.sql().create().replace(now, before));
          return session;
        });

    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> Stores.open(file))
        .withMessageContaining("keeps column " + complaint + ",");
  }

  @Test
  void aNameThatOnlyANewerAppKnowsSurvivesAnUpdate() {
    todos.insert(Todo.of("a", "Milk"));
    store.write(session -> set(session, "before", "AMAZED"));
    Todo read = todos.find("a").orElseThrow();

    assertThat(read.before()).isNull();
    assertThat(todos.update(read.with("title", "More"))).isTrue();
    assertThat(stored("before")).isEqualTo("AMAZED");
    assertThat(todos.update(read.with("before", "GRIM"))).isTrue();
    assertThat(stored("before")).isEqualTo("GRIM");
  }

  @Test
  void aRowThatCannotBeReadStopsNoOtherAndCanBeRepaired() {
    todos.insert(Todo.of("a", "Milk"));
    todos.insert(Todo.of("b", "Bread"));
    store.write(session -> set(session, "mood", "AMAZED"));

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> todos.list(Filter.all()))
        .satisfies(it -> assertThat(it.rowId()).isEqualTo("a"));
    assertThat(todos.list(where(MOOD.isKnown()))).extracting(Todo::id).containsExactly("b");
    assertThat(todos.count(Filter.all())).isEqualTo(2);
    assertThat(todos.update(Todo.of("a", "Milk"))).isTrue();
    assertThat(todos.list(Filter.all())).hasSize(2);
  }

  private static int set(SqlSession session, String column, String value) {
    try (SqlStatement update =
        session.prepare("UPDATE \"todo\" SET \"" + column + "\" = ?1 WHERE \"id\" = 'a'")) {
      update.text(0, value);
      return update.update();
    }
  }

  private @Nullable Object stored(String column) {
    TableRows rows = new TableRows(TodoSchema.INSTANCE);
    Row row = store.read(session -> Objects.requireNonNull(rows.find(session, "a")));
    return row.get(TodoSchema.at(column));
  }
}
