package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import dev.syncline.error.RowException;
import dev.syncline.schema.Column;
import dev.syncline.schema.Column.Role;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs generated schemas: what is written is read again. */
class RoundTripTest {

  private static final int TEXT = 0;
  private static final int KEY = 1;
  private static final int SIZE = 12;

  private static CompiledModels models;

  @BeforeAll
  static void compile() {
    Compilation compilation =
        Compiling.compiler()
            .withOptions("--release", "17")
            .compile(
                Stream.of(
                        "AllTypes",
                        "PlainClass",
                        "LocalColumns",
                        "NullMarkedModel",
                        "Inheriting",
                        "Fluent",
                        "Fields")
                    .map(name -> Path.of("src/test/resources/good", name + ".java"))
                    .map(Compiling::source)
                    .toList());
    models = new CompiledModels(compilation);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void readsWhatItWrote(Values values) {
    TableSchema<Object> schema = models.schema("AllTypes");
    Object item = models.item("AllTypes", values.sized());

    assertThat(schema.read(Row.of(schema, item))).isEqualTo(item);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void readsWhatItWroteInEveryLanguage(Values values) {
    TableSchema<Object> schema = models.schema("AllTypes");
    Object item = models.item("AllTypes", values.sized());
    Row inEnglish = Row.of(schema, item);

    Locales.each(
        () -> {
          assertThat(Row.of(schema, item)).isEqualTo(inEnglish);
          assertThat(schema.read(inEnglish)).isEqualTo(item);
        });
  }

  static List<Values> everything() {
    return List.of(
        Values.of(
            null, "1", false, null, 0, null, 0L, null, 0.0, null, null, null, null, null, null,
            null, null),
        Values.of(
            "",
            "2",
            true,
            true,
            1,
            1,
            1L,
            1L,
            1.5,
            1.5,
            Instant.EPOCH,
            LocalDate.EPOCH,
            "SMALL",
            DayOfWeek.MONDAY,
            Instant.EPOCH,
            Instant.EPOCH,
            "AAAAAAAAB9E="),
        Values.of(
            "I ı İ i ß 漢字 \uD83D\uDE00 \u0000 ' \" \\ ? %",
            "3",
            false,
            false,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            LocalDate.of(9999, 12, 31),
            "LARGE",
            DayOfWeek.SUNDAY,
            Instant.parse("2026-11-22T14:20:40.644Z"),
            Instant.parse("2026-11-22T14:20:40.6441Z"),
            "\"quoted\""),
        Values.of(
            "x".repeat(100_000),
            "4",
            false,
            false,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Long.MIN_VALUE,
            -Double.MAX_VALUE,
            -0.1,
            Instant.parse("0001-01-01T00:00:00Z"),
            LocalDate.of(1, 1, 1),
            "SMALL",
            DayOfWeek.FRIDAY,
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.parse("1582-10-04T00:00:00.000000001Z"),
            "4"));
  }

  @Test
  void keepsNumbersBeyondTheReachOfDoubles() {
    Object[] values = everything().get(0).sized();
    values[6] = (1L << 53) + 1;
    TableSchema<Object> schema = models.schema("AllTypes");
    Object item = models.item("AllTypes", values);

    assertThat(schema.read(Row.of(schema, item))).isEqualTo(item);
  }

  @Test
  void keepsAnEnumsConstantByItsName() {
    Values values = everything().get(2);
    TableSchema<Object> schema = models.schema("AllTypes");

    Row row = Row.of(schema, models.item("AllTypes", values.sized()));

    assertThat(row.get(schema.columns().position("size"))).isEqualTo("LARGE");
  }

  @Test
  void putsTheIdWhereTheSchemaSaysItIs() {
    TableSchema<Object> schema = models.schema("AllTypes");

    Row row = Row.of(schema, models.item("AllTypes", everything().get(0).sized()));

    assertThat(schema.columns().id()).isEqualTo(KEY);
    assertThat(row.id()).isEqualTo("1");
    assertThat(row.isNull(TEXT)).isTrue();
  }

  @Test
  void describesColumns() {
    TableSchema<Object> schema = models.schema("AllTypes");

    assertThat(schema.table()).isEqualTo("everything");
    assertThat(schema.detectsConflicts()).isTrue();
    assertThat(schema.columns().list())
        .extracting(Column::name)
        .startsWith("text", "id", "flag", "maybeFlag")
        .contains("happened_on")
        .endsWith("createdAt", "updatedAt", "version");
    assertThat(schema.columns().list())
        .filteredOn(column -> column.role() == Role.SYNCED && column.required())
        .extracting(Column::name)
        .containsExactly("flag", "small", "large", "real");
  }

  @Test
  void describesLocalColumns() {
    assertThat(models.schema("LocalColumns").columns().list())
        .filteredOn(column -> column.role() == Role.LOCAL_ONLY)
        .extracting(column -> column.name() + " " + column.required())
        .containsExactly("opened true", "scroll_position true", "seen false", "draft false");
  }

  @Test
  void requiresWhatIsMarkedNonNull() {
    assertThat(models.schema("NullMarkedModel_Marked").columns().list())
        .filteredOn(column -> !column.required())
        .extracting(Column::name)
        .containsExactly("maybeText", "maybeDate", "version");
    assertThat(models.schema("NullMarkedModel_Unmarked").columns().list())
        .filteredOn(Column::required)
        .extracting(Column::name)
        .containsExactly("id", "never");
  }

  @Test
  void doesNotStoreNullWhereAValueIsRequired() {
    TableSchema<Object> schema = models.schema("NullMarkedModel_Unmarked");
    Object item = models.item("NullMarkedModel$Unmarked", "1", null, null, null);

    assertThatThrownBy(() -> Row.of(schema, item))
        .isInstanceOf(RowException.class)
        .hasMessageContaining("never");
  }

  @Test
  void makesAnObjectByItsSetters() {
    TableSchema<Object> schema = models.schema("PlainClass");
    Row row =
        Row.of(schema, schema.type().cast(models.item("PlainClass")))
            .with(schema.columns().position("id"), "1")
            .with(schema.columns().position("title"), "Milk")
            .with(schema.columns().position("done"), 1L)
            .with(schema.columns().position("weight"), 5L)
            .with(schema.columns().position("home_page"), "Milk");

    Row again = Row.of(schema, schema.read(row));

    assertThat(schema.columns().list())
        .extracting(Column::name)
        .containsExactly("id", "title", "done", "rating", "version", "weight", "home_page");
    assertThat(again).isEqualTo(row.with(schema.columns().position("rating"), 5L));
  }

  @Test
  void readsByAccessorsNamedLikeFields() {
    TableSchema<Object> schema = models.schema("Fluent");
    Row row =
        Row.of(schema, models.item("Fluent"))
            .with(schema.columns().position("id"), "1")
            .with(schema.columns().position("text"), "t")
            .with(schema.columns().position("isDone"), 1L)
            .with(schema.columns().position("count"), 11L)
            .with(schema.columns().position("title"), "title");

    assertThat(Row.of(schema, schema.read(row)))
        .isEqualTo(
            row.with(schema.columns().position("text"), "title")
                .with(schema.columns().position("count"), 10L));
  }

  @Test
  void readsFieldsWithoutAccessors() {
    TableSchema<Object> schema = models.schema("Fields");
    Row row =
        Row.of(schema, models.item("Fields"))
            .with(schema.columns().position("id"), "1")
            .with(schema.columns().position("text"), "t")
            .with(schema.columns().position("done"), 1L)
            .with(schema.columns().position("weight"), 0.5);

    assertThat(Row.of(schema, schema.read(row))).isEqualTo(row);
  }

  @Test
  void readsColumnsOfASuperclass() {
    TableSchema<Object> schema = models.schema("Inheriting");
    Row row =
        Row.of(schema, models.item("Inheriting"))
            .with(0, "1")
            .with(1, Long.MAX_VALUE)
            .with(2, "v")
            .with(3, "name");

    assertThat(Row.of(schema, schema.read(row))).isEqualTo(row);
  }

  /** What the constructor takes; the constants of the model's own enum by their names. */
  private record Values(List<Object> list) {

    static Values of(Object... values) {
      return new Values(Arrays.asList(values));
    }

    Object[] sized() {
      Object[] values = list.toArray();
      if (values[SIZE] instanceof String name) {
        values[SIZE] = models.constant("AllTypes$Size", name);
      }
      return values;
    }
  }
}
