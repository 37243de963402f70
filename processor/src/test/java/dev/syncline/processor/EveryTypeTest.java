package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Durability;
import dev.syncline.store.Store;
import dev.syncline.store.TableInstaller;
import dev.syncline.store.TableRows;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every type of column in a model of every shape: what an item has comes back from its row, from
 * JSON and from a file, in every language.
 */
class EveryTypeTest {

  private static CompiledModels models;
  private static List<Object> items;

  @TempDir Path folder;

  @BeforeAll
  static void compile() {
    List<EveryType> types = EveryType.all();
    Compilation compilation =
        Compiling.compiler()
            .withOptions("--release", "17")
            .compile(
                Compiling.source("Types", EveryType.OWN_TYPES),
                Compiling.source("AsRecord", Shapes.record(types)),
                Compiling.source("AsBean", Shapes.bean(types)),
                Compiling.source("AsFields", Shapes.fields(types)),
                Compiling.source("AsImmutable", Shapes.immutable(types)));
    models = new CompiledModels(compilation);
    items = items(types);
  }

  /** Records that have, together, each value of each type. */
  private static List<Object> items(List<EveryType> types) {
    List<List<Object>> values = types.stream().map(it -> it.values(models)).toList();
    int most = values.stream().mapToInt(List::size).max().orElseThrow();
    return IntStream.range(0, most).mapToObj(row -> item(row, values)).toList();
  }

  private static Object item(int row, List<List<Object>> values) {
    List<Object> arguments = new ArrayList<>(List.of("row " + row));
    values.forEach(it -> arguments.add(it.get(row % it.size())));
    arguments.add(row == 0 ? null : "v");
    return models.item("AsRecord", arguments.toArray());
  }

  @Test
  void eachTypeIsThere() {
    assertThat(EveryType.all())
        .extracting(EveryType::type)
        .contains("String", "byte[]", "char", "java.net.URI", "OffsetDateTime", "Types.Size");
    assertThat(items).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AsRecord", "AsBean", "AsFields", "AsImmutable"})
  void comesBackInEveryLanguage(String model) {
    TableSchema<Object> schema = models.schema(model);
    List<Row> inEnglish = items.stream().map(it -> Row.of(models.schema("AsRecord"), it)).toList();
    Locales.each(
        () -> {
          try (Store store = open(schema)) {
            for (int i = 0; i < items.size(); i++) {
              comesBack(schema, store, items.get(i), inEnglish.get(i));
            }
          }
        });
  }

  private static void comesBack(
      TableSchema<Object> schema, Store store, Object item, Row inEnglish) {
    Object own = schema.read(inEnglish);
    same(own, item);
    Row row = Row.of(schema, own);
    assertThat(row).isEqualTo(inEnglish);
    RowJson json = RowJson.of(schema);
    Row received = json.read(json.write(row)).row();
    assertThat(received).isEqualTo(row);
    TableRows rows = new TableRows(schema);
    store.write(session -> rows.insert(session, received));
    same(store.read(session -> rows.find(session, row.id(), schema::read)), item);
  }

  /** By their fields, of which models of all shapes have the same. */
  private static void same(Object one, Object other) {
    assertThat(one).usingRecursiveComparison().isEqualTo(other);
  }

  private Store open(TableSchema<Object> schema) {
    Path file = folder.resolve(schema.table() + Locale.getDefault().toLanguageTag() + ".db");
    Store store = Store.open(file, new JdbcDriver(), Durability.NORMAL);
    store.write(
        session -> {
          new TableInstaller(file).install(session, schema);
          return session;
        });
    return store;
  }
}
