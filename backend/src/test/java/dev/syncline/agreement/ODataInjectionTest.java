package dev.syncline.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.ODataParser;
import dev.syncline.backend.query.SqlText;
import dev.syncline.backend.query.SqlTranslation;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.TextColumn;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No text becomes a part of a filter: the backend reads the same tree, whatever the values. */
final class ODataInjectionTest {

  private static final Column TEXT = Column.of("text", ColumnType.TEXT);
  private static final AnyTable SCHEMA = new AnyTable(List.of(Column.id(), TEXT));
  private static final ServedTable SERVED = ServedTable.of(SCHEMA);

  /** In no text, and in no other part of a filter. */
  private static final String HARMLESS = "harmless";

  @ParameterizedTest
  @EnumSource
  void everyTextIsAValue(Dialect dialect) {
    long seed = Seeds.of(1).findFirst().orElseThrow();
    List<String> texts = HostileTexts.some(new Random(seed), 200);
    for (Function<String, WirePredicate<AnyItem>> shape :
        HostileConditions.of(new TextColumn<>(TEXT))) {
      SqlText harmless = read(shape.apply(HARMLESS), dialect);
      Stream.concat(texts.stream(), Stream.of(HostileTexts.megabyte()))
          .forEach(text -> hasShape(read(shape.apply(text), dialect), harmless, text));
    }
  }

  private static void hasShape(SqlText read, SqlText harmless, String text) {
    assertThat(read.text()).as("shape with '%s'", text).isEqualTo(harmless.text());
    assertThat(read.parameters())
        .containsExactlyInAnyOrderElementsOf(with(text, harmless.parameters()));
  }

  private static List<Object> with(String text, List<Object> parameters) {
    return parameters.stream()
        .map(it -> it instanceof String value ? value.replace(HARMLESS, text) : it)
        .toList();
  }

  private static SqlText read(WirePredicate<AnyItem> condition, Dialect dialect) {
    ODataDialect client = dialect == Dialect.ZUMO2 ? ODataDialect.zumo() : ODataDialect.datasync();
    String odata = ODataRenderer.render(SCHEMA.table(), condition, client);
    return SqlTranslation.condition(ODataParser.filter(odata, dialect, SERVED));
  }
}
