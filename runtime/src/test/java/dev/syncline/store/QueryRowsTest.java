package dev.syncline.store;

import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Selection;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries for which something has to be computed first, since SQLite was not taught it. */
final class QueryRowsTest {

  private static final Selection<Todo> MILK =
      Selection.where(TITLE.ignoringCase().eq("MILK").and(PRIORITY.ge(2)));

  @TempDir Path folder;
  private final List<String> statements = new ArrayList<>();
  private Consumer<String> prepared = statements::add;
  private Store store;
  private TodoDao todos;

  @BeforeEach
  void open() {
    Path file = folder.resolve("todo.db");
    Stores.open(file).close();
    store = Store.open(file, new PlainDriver(sql -> prepared.accept(sql)), Durability.NORMAL);
    todos = new TodoDao(store);
    for (int i = 0; i < 10; i++) {
      todos.insert(Todo.of("row " + i, i % 2 == 0 ? "Milk" : "Bread").with("priority", (long) i));
    }
    statements.clear();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsComputedAndTheStatementAreOfOneState() {
    prepared =
        sql -> {
          if (sql.startsWith("WITH")) {
            CompletableFuture.runAsync(
                    () -> todos.update(Filter.all(), Assignment.set(TITLE, "Tea")))
                .join();
          }
        };

    assertThat(todos.list(MILK)).extracting(Todo::title).hasSize(4).containsOnly("Milk");
    prepared = sql -> {};
    assertThat(todos.count(MILK)).isZero();
  }

  @Test
  void theRestOfTheConditionIsLeftToSqlite() {
    todos.list(MILK);

    assertThat(statements)
        .filteredOn(sql -> sql.contains("todo"))
        .first()
        .isEqualTo(TodoSchema.INSTANCE.sql().select() + " WHERE (\"priority\" >= ?1)");
  }

  @Test
  void oneStatementServesQueriesOfOneShape() {
    todos.list(MILK);
    List<String> first = List.copyOf(statements);
    statements.clear();
    todos.list(Selection.where(TITLE.ignoringCase().eq("BREAD").and(PRIORITY.ge(7))));

    assertThat(statements).isEqualTo(first);
  }

  @Test
  void withoutAnOrderAsManyRowsAreFoundAsTheLimitLets() {
    for (int limit = 0; limit < 6; limit++) {
      for (int offset = 0; offset < 6; offset++) {
        assertThat(todos.list(MILK.limit(limit).offset(offset)))
            .as("%s after %s", limit, offset)
            .hasSize(Math.max(0, Math.min(limit, 4 - offset)));
      }
    }
    assertThat(todos.list(MILK.limit(Long.MAX_VALUE).offset(1))).hasSize(3);
    assertThat(todos.list(MILK.limit(Long.MAX_VALUE).offset(Long.MAX_VALUE))).isEmpty();
  }

  @Test
  void theTableMayHaveColumnsOfAnyName() {
    for (String name : List.of("at", "n", "t", "v", "e", "#list")) {
      store.write(session -> addColumn(session, name));
    }

    assertThat(todos.list(MILK)).hasSize(4);
  }

  private static boolean addColumn(SqlSession session, String name) {
    session.execute("ALTER TABLE \"todo\" ADD COLUMN \"" + name + "\" TEXT");
    return true;
  }
}
