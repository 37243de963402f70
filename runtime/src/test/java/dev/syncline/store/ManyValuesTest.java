package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.RATIO;
import static dev.syncline.query.TodoColumns.SIZE;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.syncline.Seeds;
import dev.syncline.live.LiveSubscription;
import dev.syncline.query.Assignment;
import dev.syncline.query.BlobColumn;
import dev.syncline.query.Filter;
import dev.syncline.query.Projection;
import dev.syncline.query.Selection;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.TableColumn;
import dev.syncline.query.Value;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Todo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One of no values, and of more than a statement has parameters. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class ManyValuesTest extends TodoDatabase {

  private static final int MANY = 50_000;

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "row " + i).collect(toList());
  }

  @Test
  void whateverReadsOrWritesTakesManyValues() {
    for (int i = 0; i < 10; i++) {
      todos.insert(Todo.of("row " + i * 10_000, "T"));
    }
    Filter<Todo> query = where(ID.in(names(MANY)));
    List<String> found = List.of("row 0", "row 10000", "row 20000", "row 30000", "row 40000");

    assertThat(todos.ids(query.orderBy(ID.asc()))).isEqualTo(found);
    assertThat(todos.list(query)).hasSize(5);
    assertThat(todos.count(query)).isEqualTo(5);
    assertThat(todos.count(where(ID.in(names(MANY)).not()))).isEqualTo(5);
    assertThat(todos.exists(query.offset(5))).isFalse();
    assertThat(todos.first(query.orderBy(ID.desc()))).map(Todo::id).contains("row 40000");
    assertThat(todos.select(Projection.of(ID), query.orderBy(ID.asc()))).isEqualTo(found);
    assertThat(todos.select(Projection.of(ID), query.groupBy(ID))).hasSize(5);
    try (Stream<Todo> rows = todos.stream(query)) {
      assertThat(rows).hasSize(5);
    }
    List<Integer> sizes = new ArrayList<>();
    LiveSubscription live =
        todos.observe(query, Runnable::run, result -> sizes.add(result.rows().size()));
    todos.insert(Todo.of("row 7", "T"));
    todos.insert(Todo.of("row 70000000", "T"));
    live.close();
    assertThat(sizes).containsExactly(5, 6);
    assertThat(todos.update(query, Assignment.set(DONE, true))).isEqualTo(6);
    assertThat(todos.delete(query)).isEqualTo(6);
    assertThat(todos.count(Filter.all())).isEqualTo(6);
  }

  @Test
  void textsAreFoundWhateverTheyContain() {
    List<String> texts = new ArrayList<>(RandomTodos.TEXTS);
    RandomTodos.TEXTS.forEach(it -> texts.add(it + '\u0000'));
    texts.addAll(names(100));
    texts.add("x".repeat(1_000_000));

    theChosenOnesAreFound(NOTE, texts);
  }

  @Test
  void wholeNumbersAreFoundExactly() {
    List<Long> numbers = new ArrayList<>(RandomTodos.LONGS);
    LongStream.range(0, 100).forEach(i -> numbers.add(Long.MAX_VALUE - 1 - i));
    LongStream.range(0, 100).forEach(i -> numbers.add(Long.MIN_VALUE + 1 + i));
    new Random(1).longs(100).forEach(numbers::add);

    theChosenOnesAreFound(SIZE, numbers);
  }

  @Test
  void floatingNumbersAreFoundExactly() {
    List<Double> numbers = new ArrayList<>(RandomTodos.DOUBLES);
    new Random(1).longs(200).mapToObj(Double::longBitsToDouble).forEach(numbers::add);
    new Random(2).doubles(100, -1000, 1000).forEach(numbers::add);
    List.copyOf(numbers).forEach(it -> numbers.add(Math.nextUp(it)));
    numbers.removeIf(it -> it.isNaN() || it.isInfinite());

    theChosenOnesAreFound(RATIO, numbers);
  }

  @Test
  void zerosAreOneAndWhatOverflowedIsInfinite() {
    todos.insert(Todo.of("zero", "").with("ratio", 0.0));
    todos.insert(Todo.of("max", "").with("ratio", Double.MAX_VALUE));
    todos.insert(Todo.of("min", "").with("ratio", -Double.MAX_VALUE));
    List<Double> numbers = IntStream.range(1, 50).asDoubleStream().boxed().collect(toList());
    numbers.add(-0.0);
    numbers.add(Double.POSITIVE_INFINITY);

    assertThat(todos.ids(where(RATIO.in(numbers)))).containsExactly("zero");
    assertThat(todos.ids(where(RATIO.times(2).in(numbers))))
        .containsExactlyInAnyOrder("zero", "max");
  }

  /** Of rows with these values, and of one without, those are found that are asked for. */
  private <V, C extends Value<Todo, V> & TableColumn<Todo>> void theChosenOnesAreFound(
      C column, List<V> values) {
    List<V> stored = values.stream().distinct().collect(toList());
    todos.insert(Todo.of("none", ""));
    store.write(
        session -> {
          for (int i = 0; i < stored.size(); i++) {
            Todo item = Todo.of(Integer.toString(i), "");
            todos.insert(item.with(column.column().name(), stored.get(i)));
          }
          return session;
        });
    Seeds.forEach(
        5,
        random -> {
          List<Integer> chosen = new ArrayList<>();
          List<String> others = new ArrayList<>();
          for (int i = 0; i < stored.size(); i++) {
            if (random.nextBoolean()) {
              chosen.add(i);
            } else {
              others.add(Integer.toString(i));
            }
          }
          WirePredicate<Todo> in = column.in(chosen.stream().map(stored::get).collect(toList()));
          assertThat(todos.ids(where(in.not()))).containsExactlyInAnyOrderElementsOf(others);
          assertThat(todos.count(where(in))).isEqualTo(chosen.size());
        });
  }

  @Test
  void bytesAreFoundWhateverTheyAre() {
    BlobColumn<Todo> picture = new BlobColumn<>(Column.of("picture", ColumnType.BLOB));
    List<byte[]> bytes = new ArrayList<>();
    bytes.add(new byte[0]);
    IntStream.range(0, 256).forEach(i -> bytes.add(new byte[] {(byte) i, 0}));
    Sql in = SqlRenderer.clauses(SqlDialect.TAUGHT, where(picture.in(bytes)));

    store.write(
        session -> {
          session.execute("CREATE TABLE pictures (id TEXT, picture BLOB)");
          session.execute("INSERT INTO pictures VALUES ('', x''), ('0', x'00'), ('255', x'FF00')");
          session.execute(
              "INSERT INTO pictures VALUES ('text', CAST(x'4100' AS TEXT)), ('', NULL)");
          return session;
        });
    List<String> found = new ArrayList<>();
    try (Rows rows = store.read(it -> StatementRows.of(it, "SELECT id FROM pictures", in))) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        found.add(row.text(0));
      }
    }
    assertThat(found).containsExactly("", "255");
  }

  @Test
  void anIndexFindsThemAndOneStatementIsForAnyNumber() {
    Sql few = SqlRenderer.clauses(SqlDialect.TAUGHT, where(ID.in(names(100))));
    Sql many = SqlRenderer.clauses(SqlDialect.TAUGHT, where(ID.in(names(200_000))));

    assertThat(many.text()).isEqualTo(few.text());
    assertThat(many.parameters()).hasSize(1);
    List<String> plan = new ArrayList<>();
    store.read(
        session -> {
          try (Rows rows =
              StatementRows.of(session, "EXPLAIN QUERY PLAN SELECT * FROM todo", many)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
              plan.add(row.text(3));
            }
          }
          return session;
        });
    assertThat(plan).first().asString().startsWith("SEARCH todo USING INDEX");
  }

  @Test
  void noRowHasOneOfNoValuesAndEachHasNoneOfThem() {
    todos.insert(Todo.of("without", "").with("order", 1L));
    todos.insert(Todo.of("with", "").with("note", "n"));
    WirePredicate<Todo> none = NOTE.in(List.of());

    assertThat(todos.ids(where(none))).isEmpty();
    assertThat(todos.ids(where(none.not()))).containsExactlyInAnyOrder("without", "with");
    assertThat(todos.ids(where(none.or(NOTE.isNull())))).containsExactly("without");
    assertThat(todos.ids(where(NOTE.in(List.of("x")).not()))).containsExactly("with");
    assertThat(todos.ids(where(NOTE.in(names(MANY)).not()))).containsExactly("with");
    assertThat(todos.ids(Selection.where(NOTE.ignoringCase().in(List.of()).not()))).hasSize(2);
  }

  @Test
  void noValueIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> NOTE.in(Collections.singletonList(null)))
        .withMessageContaining("note")
        .withMessageContaining("isNull()");
  }
}
