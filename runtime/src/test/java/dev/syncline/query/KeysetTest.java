package dev.syncline.query;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.BEFORE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.Sqlite;
import dev.syncline.store.Stores;
import dev.syncline.store.TodoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that begin where the last one ended, against the whole list. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class KeysetTest extends TodoDatabase {

  private static final int ROWS = 60;

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  @BeforeEach
  void fill() {
    RandomTodos random = new RandomTodos(new Random(11));
    store.write(
        session -> {
          for (int i = 0; i < ROWS; i++) {
            todos.insert(random.next("row " + (i * 37) % ROWS));
          }
          session.execute("UPDATE todo SET before = 'AMAZED' WHERE rowid % 7 = 0");
          session.execute("UPDATE todo SET before = 'AGHAST' WHERE rowid % 11 = 0");
          return session;
        });
  }

  @Test
  void pagesOfAnyOrderAreTheWholeList() {
    Seeds.forEach(
        500,
        random -> {
          Query<Todo> query = inAnyOrder(random).limit(1 + random.nextInt(20));
          List<Todo> all = todos.list(query.limit(ROWS));

          assertThat(pages(query)).as(() -> query.orders().toString()).isEqualTo(all);
        });
  }

  @Test
  void inMemoryTheSameRowsComeAfterAnItem() {
    List<Row> rows =
        todos.list(Filter.all()).stream().map(TodoSchema::row).collect(Collectors.toList());
    Seeds.forEach(
        500,
        random -> {
          Query<Todo> query = inAnyOrder(random);
          Row place = rows.get(random.nextInt(ROWS));
          Selection<Todo> after = Keyset.after(query, place);
          List<Row> expected =
              rows.stream()
                  .filter(row -> RowOrder.by(after.orders()).compare(row, place) > 0)
                  .collect(Collectors.toList());

          assertThat(rows.stream().filter(row -> holds(after, row)))
              .as(() -> query.orders().toString())
              .containsExactlyElementsOf(expected);
        });
  }

  private static boolean holds(Query<Todo> query, Row row) {
    return Evaluation.holds(Objects.requireNonNull(query.condition()).condition(), row);
  }

  /** Often by columns of few values, so that rows share places. */
  private Query<Todo> inAnyOrder(Random random) {
    List<Row> rows =
        todos.list(Filter.all()).stream().map(TodoSchema::row).collect(Collectors.toList());
    RandomConditions terms = new RandomConditions(random, rows);
    Query<Todo> query = Filter.<Todo>all();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var term = random.nextBoolean() ? terms.term() : anyOf(random);
      query = query.orderBy(new Order<>(term, random.nextBoolean(), random.nextBoolean()));
    }
    return query;
  }

  private static Cell anyOf(Random random) {
    List<String> names = List.of("done", "starred", "mood", "before", "order", "note", "id");
    String name = names.get(random.nextInt(names.size()));
    return new Cell(TodoSchema.INSTANCE.columns().get(TodoSchema.at(name)));
  }

  private List<Todo> pages(Query<Todo> query) {
    List<Todo> read = new ArrayList<>();
    List<Todo> page = todos.list(query);
    while (!page.isEmpty() && read.size() <= ROWS) {
      read.addAll(page);
      page = todos.list(query.after(page.get(page.size() - 1)));
    }
    return read;
  }

  @Test
  void conditionOffsetAndAllThatIsReadAreThoseOfTheRest() {
    Query<Todo> query = where(PRIORITY.ge(0)).orderBy(NOTE.desc()).orderBy(TITLE.asc());
    List<Todo> all = todos.list(query);
    Query<Todo> rest = query.after(all.get(4));

    assertThat(todos.list(rest.offset(2).limit(3))).isEqualTo(all.subList(7, 10));
    assertThat(todos.count(rest)).isEqualTo(all.size() - 5);
    assertThat(todos.count(rest.offset(1).limit(7))).isEqualTo(7);
    assertThat(todos.ids(rest)).hasSize(all.size() - 5);
    assertThat(todos.first(rest)).contains(all.get(5));
    assertThat(todos.exists(query.after(all.get(all.size() - 1)))).isFalse();
    try (var rows = todos.stream(rest)) {
      assertThat(rows).isEqualTo(all.subList(5, all.size()));
    }
  }

  @Test
  void theItemNeedNotBeThereAnyMore() {
    Query<Todo> query = Filter.<Todo>all().orderBy(TITLE.asc());
    List<Todo> all = todos.list(query);
    todos.delete(all.get(9).id());

    assertThat(todos.first(query.after(all.get(9)))).contains(all.get(10));
  }

  @Test
  void aNameThatOnlyANewerAppKnowsHasItsPlace() {
    Query<Todo> query = Filter.<Todo>all().orderBy(BEFORE.asc()).limit(1);

    assertThat(pages(query)).hasSize(ROWS);
  }

  @Test
  void anItemWithoutAnIdHasNoPlace() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.list(Filter.<Todo>all().after(Todo.of(null, "Milk"))))
        .withMessageContaining("without an id")
        .withMessageContaining("todo");
  }

  @Test
  void anIndexCanServeAPage() {
    store.write(
        session -> {
          session.execute("CREATE INDEX byTitle ON todo (title)");
          return session;
        });
    Row place = TodoSchema.row(todos.list(Filter.all()).get(0));
    String sql =
        "EXPLAIN QUERY PLAN SELECT * FROM todo"
            + SqlRenderer.clauses(
                    SqlDialect.TAUGHT,
                    Keyset.after(Filter.<Todo>all().orderBy(TITLE.asc()).limit(5), place))
                .text();

    assertThat(store.<String>read(session -> Stores.textOf(session, sql, 3)))
        .contains("SEARCH todo USING INDEX byTitle (title>?");
  }

  @Test
  void withoutAnOrderTheIdsAreOne() {
    assertThat(todos.ids(Filter.<Todo>all().after(Todo.of("row 57", "T"))))
        .containsExactly("row 58", "row 59", "row 6", "row 7", "row 8", "row 9");
    assertThat(todos.ids(where(ID.gt("row 57")).orderBy(ID.asc())))
        .isEqualTo(todos.ids(Filter.<Todo>all().after(Todo.of("row 57", "T"))));
  }
}
