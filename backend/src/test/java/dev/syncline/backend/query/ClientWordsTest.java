package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.WirePredicate;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Syncline's client writes, the backend reads, and means the same by it. */
final class ClientWordsTest {

  private static final ServedTable TABLE = ServedTable.of(TestSchema.TYPED);
  private static final ODataDialect DIALECT = ODataDialect.zumo();

  private static Column column(String name) {
    return TABLE.columns().get(TABLE.position(name));
  }

  private static WirePredicate<Object> is(String column, Operator operator, Object value) {
    Constant constant = new Constant(value, column(column).type());
    return new WirePredicate<>(new Comparison(new Cell(column(column)), operator, constant));
  }

  private static SqlText read(WirePredicate<Object> predicate) {
    String filter = ODataRenderer.render("table", predicate, DIALECT);
    return SqlTranslation.condition(ODataParser.filter(filter, Dialect.ZUMO2, TABLE));
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
    for (Operator operator : Operator.values()) {
      assertThat(read(is(column, operator, value)).parameters()).containsExactly(value);
    }
  }

  @Test
  void aDateArrivesThoughItTravelsAsItsMidnight() {
    SqlText sql = read(is("day", Operator.EQ, "2026-11-22"));
    assertThat(sql.parameters()).containsExactly("2026-11-22");
    assertThat(column("day").type()).isEqualTo(ColumnType.LOCAL_DATE);
  }

  @Test
  void everyShapeArrivesAsItIs() {
    WirePredicate<Object> a = is("small", Operator.LT, 1L);
    WirePredicate<Object> b = new WirePredicate<>(new IsNull(new Cell(column("str"))));
    WirePredicate<Object> c = is("flag", Operator.EQ, 1L);
    assertThat(read(a.or(b).and(c.not())).text())
        .isEqualTo("(((\"small\" < ?) OR (\"str\" IS NULL)) AND (NOT (\"flag\" = ?)))");
    assertThat(read(a.and(b).or(c).not()).text())
        .isEqualTo("(NOT (((\"small\" < ?) AND (\"str\" IS NULL)) OR (\"flag\" = ?)))");
    assertThat(read(new WirePredicate<>(new And(List.of()))).parameters()).containsExactly(1L, 1L);
    assertThat(read(new WirePredicate<>(new Or(List.of()))).parameters()).containsExactly(1L, 0L);
  }

  @Test
  void aColumnMayBeCalledAsWhatMeansNothingInItsPlace() {
    for (String word : List.of("in", "length", "year", "date")) {
      Column column = Column.of(word, ColumnType.TEXT);
      ServedTable table = ServedTable.of(TestSchema.of("words", Column.id(), column));
      WirePredicate<Object> isNull = new WirePredicate<>(new IsNull(new Cell(column)));
      String filter = ODataRenderer.render("words", isNull, DIALECT);
      assertThat(SqlTranslation.condition(ODataParser.filter(filter, Dialect.ZUMO2, table)).text())
          .isEqualTo("(\"" + word + "\" IS NULL)");
    }
  }
}
