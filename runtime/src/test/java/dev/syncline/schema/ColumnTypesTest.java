package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.AnswerException;
import dev.syncline.json.RowJson;
import dev.syncline.query.Filter;
import dev.syncline.query.OrderedValue;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.TextColumn;
import dev.syncline.query.Value;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Sample.Cell;
import dev.syncline.schema.Sample.CellSchema;
import dev.syncline.store.Dao;
import dev.syncline.store.Durability;
import dev.syncline.store.Store;
import dev.syncline.store.TableInstaller;
import dev.syncline.store.TableQueries;
import dev.syncline.store.TableRows;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type: nothing is lost on any way, and SQLite compares as Java does. */
final class ColumnTypesTest {

  private static final int VALUES = 150;

  @TempDir Path folder;

  static List<Sample<?>> samples() {
    return Stream.of(CommonSamples.all(), Samples.all()).flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  <V> void comesBackFromTheFileAndFromJsonInEveryLanguage(Sample<V> sample) {
    List<Cell<V>> cells = cells(sample, new Random(7));
    Stream.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")
        .map(Locale::forLanguageTag)
        .forEach(locale -> in(locale, () -> comesBack(sample.schema(), cells, locale)));
  }

  private <V> void comesBack(CellSchema<V> schema, List<Cell<V>> cells, Locale locale) {
    RowJson json = RowJson.of(schema);
    try (Store store = open(schema, locale.toLanguageTag())) {
      TableRows rows = new TableRows(schema);
      for (Cell<V> cell : cells) {
        Row row = Row.of(schema, cell);
        assertThat(schema.read(row)).isEqualTo(cell);
        Row received = json.read(json.write(row)).row();
        assertThat(received).isEqualTo(row).hasSameHashCodeAs(row);
        assertThat(received.differencesTo(row).isEmpty()).isTrue();
        store.write(session -> rows.insert(session, received));
        Row kept = store.read(session -> Objects.requireNonNull(rows.find(session, cell.id())));
        assertThat(kept).isEqualTo(row);
        Cell<V> read =
            store.read(
                session -> Objects.requireNonNull(rows.find(session, cell.id(), schema::read)));
        assertThat(read).isEqualTo(cell);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  <V> void sqliteComparesAsJavaDoes(Sample<V> sample) {
    CellSchema<V> schema = sample.schema();
    Value<Cell<V>, V> column = sample.query();
    Seeds.forEach(
        3,
        random -> {
          List<Cell<V>> cells = cells(sample, random);
          try (Store store = open(schema, "order" + random.nextLong())) {
            fill(store, schema, cells);
            for (int i = 0; i < 40; i++) {
              V other = cells.get(1 + random.nextInt(cells.size() - 1)).value();
              Objects.requireNonNull(other);
              chooses(store, schema, column.eq(other), cells, other, (a, b) -> same(sample, a, b));
              chooses(store, schema, column.ne(other), cells, other, (a, b) -> !same(sample, a, b));
              if (column instanceof OrderedValue<Cell<V>, V> ordered) {
                Comparator<V> order = Objects.requireNonNull(sample.order());
                chooses(
                    store,
                    schema,
                    ordered.lt(other),
                    cells,
                    other,
                    (a, b) -> order.compare(a, b) < 0);
                chooses(
                    store,
                    schema,
                    ordered.ge(other),
                    cells,
                    other,
                    (a, b) -> order.compare(a, b) >= 0);
              }
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  <V> void sqliteSortsAsJavaDoes(Sample<V> sample) {
    CellSchema<V> schema = sample.schema();
    if (!(sample.query() instanceof OrderedValue<Cell<V>, V> column)) {
      assertThat(sample.order()).isNull();
      return;
    }
    List<Cell<V>> cells = cells(sample, new Random(11));
    try (Store store = open(schema, "sorted")) {
      fill(store, schema, cells);
      List<V> sorted = new ArrayList<>();
      cells.stream().skip(1).map(Cell::value).forEach(sorted::add);
      sorted.sort(sample.order());
      List<V> found = new ArrayList<>();
      for (Cell<V> cell : list(store, schema, Filter.<Cell<V>>all().orderBy(column.asc()))) {
        found.add(cell.value());
      }
      assertThat(found.get(0)).isNull();
      assertThat(found.subList(1, found.size())).isEqualTo(sorted);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  <V> void isReadAloneAsInARow(Sample<V> sample) {
    CellSchema<V> schema = sample.schema();
    List<Cell<V>> cells = cells(sample, new Random(13));
    Filter<Cell<V>> all = Filter.all();
    try (Store store = open(schema, "alone")) {
      fill(store, schema, cells);
      TextColumn<Cell<V>> id = new TextColumn<>(Column.id());
      CellDao<V> dao = new CellDao<>(store, schema);
      assertThat(dao.select(Projection.of(id, sample.query(), Cell<V>::new), all))
          .containsExactlyInAnyOrderElementsOf(cells);
      assertThat(dao.aggregate(sample.query().count(), all)).contains(cells.size() - 1L);
      assertThat(dao.aggregate(sample.query().countDistinct(), all)).contains(cells.size() - 1L);
      if (sample.query() instanceof OrderedValue<Cell<V>, V> column) {
        List<V> sorted = new ArrayList<>();
        cells.stream().skip(1).map(Cell::value).forEach(sorted::add);
        sorted.sort(sample.order());
        assertThat(dao.aggregate(column.min(), all)).contains(sorted.get(0));
        assertThat(dao.aggregate(column.max(), all)).contains(sorted.get(sorted.size() - 1));
      }
    }
  }

  private static final class CellDao<V> extends Dao<Cell<V>> {
    CellDao(Store store, CellSchema<V> schema) {
      super(store, schema);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  <V> void wrongJsonNamesTableAndFieldButNeverTheValue(Sample<V> sample) {
    assertThat(sample.wrong()).isNotEmpty();
    for (String wrong : sample.wrong()) {
      assertThatExceptionOfType(AnswerException.class)
          .as(wrong)
          .isThrownBy(
              () -> RowJson.of(sample.schema()).read("{\"id\":\"a\",\"value\":" + wrong + "}"))
          .satisfies(e -> assertThat(e.table()).isEqualTo("cell"))
          .satisfies(e -> assertThat(e.field()).isEqualTo("value"))
          .withMessageStartingWith("Table cell: field value of row a is ")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("71").doesNotContain("null"))
          .withNoCause();
    }
  }

  /** The first has no value, each of the others has one of its own. */
  private static <V> List<Cell<V>> cells(Sample<V> sample, Random random) {
    List<V> values = new ArrayList<>(sample.extremes());
    for (int i = 0; i < VALUES; i++) {
      V value = sample.random().apply(random);
      if (values.stream().noneMatch(it -> same(sample, it, value))) {
        values.add(value);
      }
    }
    List<Cell<V>> cells = new ArrayList<>();
    cells.add(new Cell<>("none", null));
    for (V value : values) {
      cells.add(new Cell<>("row " + cells.size(), value));
    }
    return cells;
  }

  private static <V> boolean same(Sample<V> sample, V one, V other) {
    Comparator<V> order = sample.order();
    return order == null ? Objects.deepEquals(one, other) : order.compare(one, other) == 0;
  }

  private <V> Store open(CellSchema<V> schema, String name) {
    Path file = folder.resolve(name + ".db");
    Store store = Store.open(file, new JdbcDriver(), Durability.NORMAL);
    store.write(
        session -> {
          new TableInstaller(file).install(session, schema);
          return session;
        });
    return store;
  }

  private static <V> void fill(Store store, CellSchema<V> schema, List<Cell<V>> cells) {
    TableRows rows = new TableRows(schema);
    store.write(
        session ->
            cells.stream().filter(cell -> rows.insert(session, Row.of(schema, cell))).count());
  }

  private static <V> List<Cell<V>> list(Store store, CellSchema<V> schema, Query<Cell<V>> query) {
    return store.read(session -> new TableQueries<>(schema).list(session, query, schema::read));
  }

  private static <V> void chooses(
      Store store,
      CellSchema<V> schema,
      WirePredicate<Cell<V>> condition,
      List<Cell<V>> cells,
      V other,
      BiPredicate<V, V> expected) {
    List<Cell<V>> chosen = new ArrayList<>();
    for (Cell<V> cell : cells) {
      V value = cell.value();
      if (value != null && expected.test(value, other)) {
        chosen.add(cell);
      }
    }
    assertThat(list(store, schema, Filter.where(condition)))
        .as("%s", condition)
        .containsExactlyInAnyOrderElementsOf(chosen);
  }

  private static void in(Locale locale, Runnable test) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      test.run();
    } finally {
      Locale.setDefault(before);
    }
  }
}
