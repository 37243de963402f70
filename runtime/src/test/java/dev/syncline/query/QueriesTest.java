package dev.syncline.query;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.Sqlite;
import dev.syncline.store.TableRows;
import dev.syncline.store.TodoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions as SQLite evaluates them, against the same conditions evaluated in memory. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class QueriesTest extends TodoDatabase {

  private static final int ROWS = 60;

  private final List<Row> rows = new ArrayList<>();

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  @BeforeEach
  void fill() {
    TableRows table = new TableRows(TodoSchema.INSTANCE);
    RandomTodos random = new RandomTodos(new Random(7));
    for (int i = 0; i < ROWS; i++) {
      rows.add(TodoSchema.row(random.next("row " + i)));
    }
    store.write(session -> rows.stream().filter(row -> table.insert(session, row)).count());
  }

  @Test
  void sqliteChoosesTheRowsForWhichTheConditionHolds() {
    Seeds.forEach(
        3000,
        random -> {
          Condition condition = new RandomConditions(random, rows).next(random.nextInt(4));
          Filter<Todo> filter = where(new WirePredicate<>(condition));
          List<String> expected =
              rows.stream()
                  .filter(row -> Evaluation.holds(condition, row))
                  .map(Row::id)
                  .collect(Collectors.toList());

          assertThat(ids(filter))
              .as(() -> SqlRenderer.clauses(SqlDialect.TAUGHT, filter).toString())
              .containsExactlyInAnyOrderElementsOf(expected);
          assertThat(todos.count(filter)).isEqualTo(expected.size());
          assertThat(todos.exists(filter)).isEqualTo(!expected.isEmpty());
        });
  }

  @Test
  void sqliteOrdersAndCutsAsTheQuerySays() {
    Seeds.forEach(
        500,
        random -> {
          RandomConditions terms = new RandomConditions(random, rows);
          Query<Todo> query = Filter.all();
          for (int i = random.nextInt(3); i >= 0; i--) {
            query =
                query.orderBy(
                    new Order<>(terms.term(), random.nextBoolean(), random.nextBoolean()));
          }
          long limit = random.nextInt(ROWS + 5);
          long offset = random.nextInt(ROWS + 5);
          List<String> expected =
              rows.stream()
                  .sorted(RowOrder.by(query.orders()))
                  .skip(offset)
                  .limit(limit)
                  .map(Row::id)
                  .collect(Collectors.toList());

          Query<Todo> page = query.limit(limit).offset(offset);
          assertThat(ids(page)).isEqualTo(expected);
          assertThat(todos.count(page)).isEqualTo(expected.size());
          assertThat(todos.exists(page)).isEqualTo(!expected.isEmpty());
        });
  }

  @Test
  void offsetWithoutLimitLeavesTheRest() {
    assertThat(ids(Filter.<Todo>all().offset(10))).hasSize(ROWS - 10);
    assertThat(ids(Filter.<Todo>all().offset(ROWS))).isEmpty();
    assertThat(ids(Filter.<Todo>all().limit(0))).isEmpty();
  }

  @Test
  void percentAndUnderscoreAreLettersLikeOthers() {
    List<String> expected =
        rows.stream()
            .filter(row -> row.text(1).equals("%"))
            .map(Row::id)
            .collect(Collectors.toList());

    assertThat(expected).isNotEmpty();
    assertThat(ids(where(TITLE.eq("%")))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void oneOfManyValuesCanBeAskedFor() {
    List<Integer> numbers = IntStream.range(0, 5000).boxed().collect(Collectors.toList());
    long expected = rows.stream().filter(row -> row.int64(5) >= 0 && row.int64(5) < 5000).count();

    assertThat(ids(where(PRIORITY.in(numbers)))).hasSize((int) expected);
    assertThat(ids(where(PRIORITY.in(numbers).not()))).hasSize(ROWS - (int) expected);
  }

  @Test
  void neitherAComparisonWithNullNorItsNegationHolds() {
    long withNote = rows.stream().filter(row -> !row.isNull(2)).count();

    assertThat(ids(where(NOTE.eq("nowhere").not()))).hasSize((int) withNote);
    assertThat(ids(where(NOTE.in(List.of("nowhere", "else")).not()))).hasSize((int) withNote);
    assertThat(ids(where(NOTE.isNull()))).hasSize(ROWS - (int) withNote);
  }

  private List<String> ids(Query<Todo> query) {
    return todos.ids(query);
  }
}
