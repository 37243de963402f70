package dev.syncline.query;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.query.Predicate.And;
import dev.syncline.query.Predicate.Comparison;
import dev.syncline.query.Predicate.IsNull;
import dev.syncline.query.Predicate.Not;
import dev.syncline.query.Predicate.Operator;
import dev.syncline.query.Predicate.Or;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.Store;
import dev.syncline.store.Stores;
import dev.syncline.store.TableRows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions as SQLite evaluates them, against the same conditions evaluated one row at a time. */
final class QueriesTest {

  private static final int ROWS = 60;

  private final TableRows table = new TableRows(TodoSchema.INSTANCE);
  private final List<Row> rows = new ArrayList<>();

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = Stores.open(folder.resolve("todo.db"));
    RandomTodos todos = new RandomTodos(new Random(7));
    for (int i = 0; i < ROWS; i++) {
      rows.add(TodoSchema.row(todos.next("row " + i)));
    }
    store.write(session -> rows.stream().filter(row -> table.insert(session, row)).count());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void sqliteChoosesTheRowsForWhichTheConditionHolds() {
    Seeds.forEach(
        1500,
        random -> {
          Predicate<Todo> condition = condition(random, random.nextInt(4));
          List<String> expected =
              rows.stream()
                  .filter(row -> Boolean.TRUE.equals(holds(condition, row)))
                  .map(Row::id)
                  .collect(Collectors.toList());

          assertThat(ids(where(condition)))
              .as("%s", condition)
              .containsExactlyInAnyOrderElementsOf(expected);
          assertThat(store.<Long>read(session -> table.count(session, where(condition).limit(1))))
              .isEqualTo(expected.size());
        });
  }

  @Test
  void sqliteOrdersAndCutsAsTheQuerySays() {
    Seeds.forEach(
        500,
        random -> {
          Query<Todo> query = Filter.all();
          Comparator<Row> order = null;
          for (int i = random.nextInt(3); i >= 0; i--) {
            Column column = anyColumn(random);
            boolean descending = random.nextBoolean();
            query = query.orderBy(new Order<>(column, descending));
            Comparator<Row> next = byColumn(column);
            next = descending ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
          }
          Column id = TodoSchema.INSTANCE.columns().get(0);
          query = query.orderBy(new Order<>(id, false));
          long limit = random.nextInt(ROWS + 5);
          long offset = random.nextInt(ROWS + 5);
          List<String> expected =
              rows.stream()
                  .sorted(order.thenComparing(byColumn(id)))
                  .skip(offset)
                  .limit(limit)
                  .map(Row::id)
                  .collect(Collectors.toList());

          assertThat(ids(query.limit(limit).offset(offset))).isEqualTo(expected);
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
    return store.read(session -> table.list(session, query, cursor -> cursor.text(0)));
  }

  private Predicate<Todo> condition(Random random, int depth) {
    if (depth == 0) {
      return leaf(random);
    }
    int terms = random.nextInt(4);
    List<Predicate<Todo>> inner = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      inner.add(condition(random, depth - 1));
    }
    return switch (random.nextInt(5)) {
      case 0 -> new And<>(inner);
      case 1 -> new Or<>(inner);
      case 2 -> condition(random, depth - 1).not();
      case 3 -> condition(random, depth - 1).and(condition(random, depth - 1));
      default -> condition(random, depth - 1).or(condition(random, depth - 1));
    };
  }

  /** Compares a column with a value that some row has there, so that every operator matters. */
  private Predicate<Todo> leaf(Random random) {
    Column column = anyColumn(random);
    int position = TodoSchema.at(column.name());
    if (random.nextInt(5) == 0) {
      return new IsNull<>(column);
    }
    if (random.nextInt(6) == 0) {
      List<Predicate<Todo>> alternatives = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        alternatives.add(new Comparison<>(column, Operator.EQ, someValue(random, position)));
      }
      return new Or<>(alternatives);
    }
    Operator[] operators = Operator.values();
    Operator operator = operators[random.nextInt(operators.length)];
    return new Comparison<>(column, operator, someValue(random, position));
  }

  private Object someValue(Random random, int position) {
    while (true) {
      Object value = rows.get(random.nextInt(ROWS)).get(position);
      if (value != null) {
        return value;
      }
    }
  }

  private static Column anyColumn(Random random) {
    List<Column> columns = TodoSchema.INSTANCE.columns().list();
    return columns.get(random.nextInt(columns.size()));
  }

  /** True, false, or null where SQL does not know. */
  private static @Nullable Boolean holds(Predicate<?> predicate, Row row) {
    if (predicate instanceof And<?> and) {
      return all(and.terms(), row);
    } else if (predicate instanceof Or<?> or) {
      List<Predicate<?>> negated =
          or.terms().stream().map(Predicate::not).collect(Collectors.toList());
      return negated(all(negated, row));
    } else if (predicate instanceof Not<?> not) {
      return negated(holds(not.term(), row));
    } else if (predicate instanceof IsNull<?> isNull) {
      return row.isNull(TodoSchema.at(isNull.column().name()));
    }
    Comparison<?> comparison = (Comparison<?>) predicate;
    Object value = row.get(TodoSchema.at(comparison.column().name()));
    if (value == null) {
      return null;
    }
    int order = compare(value, comparison.value());
    return switch (comparison.operator()) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }

  private static @Nullable Boolean all(List<? extends Predicate<?>> terms, Row row) {
    Boolean all = true;
    for (Predicate<?> term : terms) {
      Boolean one = holds(term, row);
      if (Boolean.FALSE.equals(one)) {
        return false;
      }
      all = one == null ? null : all;
    }
    return all;
  }

  private static @Nullable Boolean negated(@Nullable Boolean value) {
    return value == null ? null : Boolean.valueOf(!value);
  }

  private static Comparator<Row> byColumn(Column column) {
    int position = TodoSchema.at(column.name());
    List<String> constants = column.traits().constants();
    Comparator<Object> order =
        column.type() == ColumnType.ENUM
            ? Comparator.comparing(constants::indexOf)
            : QueriesTest::compare;
    return Comparator.comparing(row -> row.get(position), Comparator.nullsFirst(order));
  }

  private static int compare(Object one, Object other) {
    if (one instanceof String text) {
      // By code point, which is the order of the bytes in UTF-8.
      return Arrays.compareUnsigned(utf8(text), utf8((String) other));
    }
    return one instanceof Long number
        ? number.compareTo((Long) other)
        : ((Double) one).compareTo((Double) other);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
