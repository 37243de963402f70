package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.testing.compile.Compilation;
import dev.syncline.error.AnswerException;
import dev.syncline.error.RowException;
import dev.syncline.error.UnreadableException;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Column;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.UnsaidValues;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the schema generated for properties that are kept in another form. */
class FormsTest {

  private static final String ODD = "I ı İ i ß 漢字 \uD83D\uDE00 \u0000 ' \" \\ ? % \u2028";

  private static CompiledModels models;
  private static TableSchema<Object> schema;

  @BeforeAll
  static void compile() {
    Compilation compilation =
        Compiling.compiler()
            .withOptions("--release", "17")
            .compile(Compiling.source(Path.of("src/test/resources/good/Forms.java")));
    models = new CompiledModels(compilation);
    schema = models.schema("Forms");
  }

  @ParameterizedTest
  @MethodSource("everything")
  void readsWhatItWroteAndWhatCameAsJsonInEveryLanguage(List<Object> values) {
    Object item = models.item("Forms", values.toArray());
    Row inEnglish = Row.of(schema, item);
    RowJson json = RowJson.of(schema);
    Locales.each(
        () -> {
          assertThat(Row.of(schema, item)).isEqualTo(inEnglish);
          assertThat(schema.read(inEnglish)).usingRecursiveComparison().isEqualTo(item);
          assertThat(json.read(json.write(inEnglish)).row()).isEqualTo(inEnglish);
        });
  }

  static List<List<Object>> everything() {
    return List.of(
        Arrays.asList("none", null, null, false, null, null, null, null, null, null, null, null),
        Arrays.asList(
            "empty",
            constant("SMALL"),
            Currency.getInstance("EUR"),
            true,
            10,
            address("", null, 0, null),
            address(null, "", Integer.MIN_VALUE, position(-0.5, null)),
            List.of(),
            Set.of(),
            Map.of(),
            lines(),
            "v"),
        Arrays.asList(
            ODD,
            constant("LARGE"),
            Currency.getInstance("TRY"),
            true,
            100,
            address(ODD, "İzmir", Integer.MAX_VALUE, position(Double.MIN_VALUE, Double.MAX_VALUE)),
            address("กรุงเทพ", "الرياض", 1, position(null, 1e-300)),
            Arrays.asList(ODD, null, ""),
            Set.of(constant("SMALL"), constant("LARGE")),
            Map.of(ODD, List.of(1, Integer.MAX_VALUE, 0.5), "", List.of()),
            lines(line(ODD, new BigDecimal("12345678901234567890.123456789")), line(null, null)),
            "v"));
  }

  @Test
  void flattensRecords() {
    assertThat(schema.columns().list())
        .extracting(Column::name)
        .startsWith("id", "size", "currency", "on", "sizeInCm", "address_street", "address_town")
        .contains("address_zip", "address_position_east", "bill_town", "bill_position_north");
    assertThat(schema.columns().list())
        .filteredOn(it -> it.name().startsWith("address_"))
        .noneMatch(Column::required);
  }

  @Test
  void equalValuesAreEqualTexts() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("b", List.of(1));
    one.put("a", List.of(1.0));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("a", List.of(1));
    other.put("b", List.of(1.0));

    assertThat(with("counts", one)).isEqualTo(with("counts", other));
    assertThat(with("counts", one).get(at("counts"))).isEqualTo("{\"a\":[1],\"b\":[1]}");
    assertThat(with("sizes", new LinkedHashSet<>(List.of(constant("SMALL"), constant("LARGE")))))
        .isEqualTo(
            with("sizes", new LinkedHashSet<>(List.of(constant("LARGE"), constant("SMALL")))));
  }

  @Test
  void aRecordOfWhichAPartIsStoredIsNullAndStays() {
    Row stored = row().with(at("address_street"), "Elm").with(at("address_zip"), null);
    Object item = ItemReader.read(schema, stored);

    Row written = Row.of(schema, item);

    assertThat(item.toString()).contains("address=null");
    assertThat(written.isNull(at("address_street"))).isTrue();
    assertThat(UnsaidValues.keep(schema, written, stored)).isEqualTo(stored);
  }

  @Test
  void propertiesThatTheModelLacksStay() {
    Row stored = row().with(at("lines"), "[{\"article\":\"a\",\"colour\":\"red\",\"price\":1}]");
    Row written = Row.of(schema, ItemReader.read(schema, stored));

    assertThat(written.get(at("lines"))).isEqualTo("[{\"article\":\"a\",\"price\":1}]");
    assertThat(UnsaidValues.keep(schema, written, stored)).isEqualTo(stored);
  }

  @Test
  void aConverterMayReadSeveralValuesAlike() {
    Row stored = row().with(at("sizeInCm"), "MEDIUM");
    Row written = Row.of(schema, ItemReader.read(schema, stored));

    assertThat(written.get(at("sizeInCm"))).isEqualTo("LARGE");
    assertThat(UnsaidValues.keep(schema, written, stored)).isEqualTo(stored);
  }

  @Test
  void aNameThatIsUnknownIsNullBeforeAConverter() {
    Row stored = row().with(at("sizeInCm"), "HUGE");

    assertThat(ItemReader.read(schema, stored).toString()).contains("sizeInCm=null");
  }

  @Test
  void jsonThatDoesNotFitIsTold() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> ItemReader.read(schema, row().with(at("tags"), "{\"a\":1}")))
        .withMessageContaining("Column tags of row 1 in table forms holds JSON, which does not fit")
        .withMessageContaining("java.util.List<java.lang.String>")
        .satisfies(it -> assertThat(it.getCause()).isNotNull());
  }

  @Test
  void aConverterThatThrowsIsTold() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> ItemReader.read(schema, row().with(at("currency"), "no such")))
        .withMessageContaining("Column currency of row 1 in table forms holds a value, which")
        .withMessageContaining("CurrencyConverter")
        .withCauseInstanceOf(IllegalArgumentException.class);
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> with("address", address("", "", 1, position(0.0, Double.NaN))))
        .withMessageContaining(
            "Column address_position_east of row none in table forms cannot be converted by")
        .withMessageContaining("DegreesConverter")
        .withCauseInstanceOf(NumberFormatException.class);
  }

  @Test
  void aTextThatIsNoneIsRefusedInJson() {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> with("tags", List.of("\ud800")))
        .withMessageContaining("tags");
  }

  @Test
  void aListThatComesAsItIsIsUnderstood() {
    RowJson json = RowJson.of(schema);

    Row row =
        json.read("{\"id\":\"1\",\"tags\":[ \"b\", 1.50 ],\"counts\":{\"b\":1,\"a\":[]}}").row();

    assertThat(row.get(at("tags"))).isEqualTo("[\"b\",1.5]");
    assertThat(row.get(at("counts"))).isEqualTo("{\"a\":[],\"b\":1}");
    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> json.read("{\"id\":\"1\",\"tags\":5}"))
        .withMessageContaining("field tags of row 1 is a number");
    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(
            () -> json.read("{\"id\":\"1\",\"tags\":" + "[".repeat(201) + "]".repeat(201) + "}"))
        .withMessageContaining("field tags of row 1 is a list; expected JSON");
  }

  private static int at(String column) {
    int position = schema.columns().position(column);
    assertThat(position).as(column).isNotNegative();
    return position;
  }

  /** The row of an item with nothing in it. */
  private static Row row() {
    return Row.of(schema, models.item("Forms", everything().get(0).toArray())).with(0, "1");
  }

  /** The row of an item with nothing but this. */
  private static Row with(String property, Object value) {
    List<String> properties =
        List.of(
            "id",
            "size",
            "currency",
            "on",
            "sizeInCm",
            "address",
            "billing",
            "tags",
            "sizes",
            "counts",
            "lines",
            "version");
    Object[] values = everything().get(0).toArray();
    values[properties.indexOf(property)] = value;
    return Row.of(schema, models.item("Forms", values));
  }

  private static Object constant(String name) {
    return models.constant("Forms$Size", name);
  }

  private static Object address(String street, String city, int zip, Object position) {
    return models.item("Forms$Address", street, city, zip, position);
  }

  private static Object position(Double north, Double east) {
    return models.item("Forms$Position", north, east);
  }

  private static Object line(String article, BigDecimal price) {
    return models.item("Forms$Line", article, price);
  }

  private static Object lines(Object... lines) {
    Class<?> type = line("", BigDecimal.ONE).getClass();
    Object array = Array.newInstance(type, lines.length);
    for (int i = 0; i < lines.length; i++) {
      Array.set(array, i, lines[i]);
    }
    return array;
  }
}
