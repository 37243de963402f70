package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.Predicate;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.transport.Zumo2Dialect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Syncline's client writes, the backend reads, and means the same by it. */
final class ClientWordsTest {

  private static final ServedTable TABLE = ServedTable.of(TestSchema.TYPED);
  private static final Zumo2Dialect DIALECT = new Zumo2Dialect();

  private static Column column(String name) {
    return TABLE.columns().get(TABLE.position(name));
  }

  private static Predicate<Object> is(String column, Predicate.Operator operator, Object value) {
    return new Predicate.Comparison<>(column(column), operator, value);
  }

  private static SqlText read(Predicate<Object> predicate) {
    String filter = ODataRenderer.render(predicate, DIALECT);
    return SqlTranslation.condition(FilterParser.parse(TABLE, filter));
  }

  static Stream<Object> values() {
    return Stream.of(
        new Object[] {"str", ""},
        new Object[] {"str", "it's 'quoted'"},
        new Object[] {"str", "żółć 🙂\u0000\n"},
        new Object[] {"kind", "LARGE"},
        new Object[] {"flag", 1L},
        new Object[] {"flag", 0L},
        new Object[] {"small", (long) Integer.MIN_VALUE},
        new Object[] {"big", Long.MAX_VALUE},
        new Object[] {"big", Long.MIN_VALUE},
        new Object[] {"num", 0.1},
        new Object[] {"num", -1.5},
        new Object[] {"num", 1.7976931348623157E308},
        new Object[] {"num", 4.9E-324},
        new Object[] {"at", "2026-11-22T14:20:40"},
        new Object[] {"at", "2026-11-22T14:20:40.123456789"},
        new Object[] {"at", "0001-01-01T00:00:00"},
        new Object[] {"at", "9999-12-31T23:59:59.999"});
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueArrivesAsItIs(String column, Object value) {
    for (Predicate.Operator operator : Predicate.Operator.values()) {
      assertThat(read(is(column, operator, value)).parameters()).containsExactly(value);
    }
  }

  @Test
  void aDateArrivesAsItsMidnight() {
    SqlText sql = read(is("day", Predicate.Operator.EQ, "2026-11-22"));
    assertThat(sql.parameters()).containsExactly("2026-11-22T00:00:00");
    assertThat(column("day").type()).isEqualTo(ColumnType.LOCAL_DATE);
  }

  @Test
  void everyShapeArrivesAsItIs() {
    Predicate<Object> a = is("small", Predicate.Operator.LT, 1L);
    Predicate<Object> b = new Predicate.IsNull<>(column("str"));
    Predicate<Object> c = is("flag", Predicate.Operator.EQ, 1L);
    assertThat(read(a.or(b).and(c.not())).text())
        .isEqualTo("(((\"small\" < ?) OR (\"str\" IS NULL)) AND (NOT (\"flag\" = ?)))");
    assertThat(read(a.and(b).or(c).not()).text())
        .isEqualTo("(NOT (((\"small\" < ?) AND (\"str\" IS NULL)) OR (\"flag\" = ?)))");
    assertThat(read(new Predicate.And<>(List.of())).parameters()).containsExactly(1L, 1L);
    assertThat(read(new Predicate.Or<>(List.of())).parameters()).containsExactly(1L, 0L);
  }
}
