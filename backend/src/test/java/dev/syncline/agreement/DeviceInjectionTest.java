package dev.syncline.agreement;

import static dev.syncline.query.Filter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text becomes a part of the SQL of a device, whether it is a value or an id. */
final class DeviceInjectionTest {

  private static final Column TEXT = Column.of("text", ColumnType.TEXT);
  private static final TextColumn<AnyItem> ID = new TextColumn<>(Column.id());
  private static final TextColumn<AnyItem> COLUMN = new TextColumn<>(TEXT);

  @TempDir Path folder;

  private List<String> texts;
  private RandomTable table;
  private Sides sides;

  /** Each text is the id of a row and the value of the next. */
  @BeforeEach
  void fill() {
    long seed = Seeds.of(1).findFirst().orElseThrow();
    texts = HostileTexts.some(new Random(seed), 120);
    AnyTable schema = new AnyTable(List.of(Column.id(), TEXT));
    List<AnyItem> items =
        IntStream.range(0, texts.size())
            .mapToObj(i -> List.<Object>of(texts.get((i + 1) % texts.size()), texts.get(i)))
            .map(AnyItem::new)
            .toList();
    List<Row> rows = items.stream().map(item -> Row.of(schema, item)).toList();
    table = new RandomTable(schema, items, rows);
    sides = new Sides(folder.resolve("device.db"), table);
  }

  @AfterEach
  void close() {
    assertThat(sides.rowsOfDevice()).containsExactlyInAnyOrderElementsOf(table.rows());
    sides.close();
  }

  @Test
  void everyTextIsAValue() {
    for (TextColumn<AnyItem> column : List.of(COLUMN, ID)) {
      for (Function<String, WirePredicate<AnyItem>> shape : HostileConditions.of(column)) {
        String sql = sql(shape.apply("x"));
        for (String text : texts) {
          WirePredicate<AnyItem> condition = shape.apply(text);
          assertThat(sides.onDevice(condition)).isEqualTo(sides.inMemory(condition));
          assertThat(sql(condition)).as("SQL about '%s'", text).isEqualTo(sql);
        }
      }
    }
  }

  @Test
  void everyIdIsFound() {
    for (Row row : table.rows()) {
      assertThat(sides.find(row.id())).isEqualTo(row);
    }
  }

  @Test
  void aMegabyteIsAValueAsAnyOther() {
    String text = HostileTexts.megabyte();
    for (Function<String, WirePredicate<AnyItem>> shape : HostileConditions.of(COLUMN)) {
      WirePredicate<AnyItem> condition = shape.apply(text);
      assertThat(sides.onDevice(condition)).isEqualTo(sides.inMemory(condition));
    }
  }

  /** In UTF-8, SQLite would be given a question mark for it. */
  @Test
  void halfOfASurrogatePairIsNoText() {
    assertThat(texts).contains("?");
    for (String half : List.of("\ud83d", "\ude42", "a\ud800b")) {
      for (Function<String, WirePredicate<AnyItem>> shape : HostileConditions.of(COLUMN)) {
        assertThatExceptionOfType(QueryException.class)
            .isThrownBy(() -> sides.onDevice(shape.apply(half)))
            .withMessageContaining("half of a surrogate pair");
      }
      assertThat(sides.find(half)).isNull();
      assertThat(sides.delete(half)).isFalse();
    }
  }

  private static String sql(WirePredicate<AnyItem> condition) {
    return SqlRenderer.clauses(SqlDialect.TAUGHT, where(condition)).text();
  }
}
