package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What gets into the text of a statement. */
final class SqlTranslationTest {

  private static final ServedTable TABLE = ServedTable.of(TestSchema.TYPED);

  @Test
  void noValueGetsIntoTheText() {
    SqlText sql =
        SqlTranslation.condition(
            ODataParser.filter(
                "str eq 'needle' and big eq 4711 and num lt 47.11 and flag eq true"
                    + " and at gt datetime'2047-11-22T00:00:00Z'",
                Dialect.ZUMO2,
                TABLE));
    assertThat(sql.text()).doesNotContain("needle", "47", "true");
    assertThat(sql.parameters()).containsExactly("needle", 4711L, 47.11, 1L, "2047-11-22T00:00:00");
  }

  @Test
  void parametersAreInTheOrderOfTheText() {
    SqlText sql =
        SqlTranslation.condition(
            ODataParser.filter(
                "1 lt small and (2 lt small or 3 lt small) and 4 lt small", Dialect.ZUMO2, TABLE));
    assertThat(sql.parameters()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(sql.text().chars().filter(c -> c == '?').count()).isEqualTo(4);
  }

  @Test
  void manyTermsMakeNoDeepTree() {
    String filter = "flag or ".repeat(4000) + "flag";
    String sql = SqlTranslation.condition(ODataParser.filter(filter, Dialect.ZUMO2, TABLE)).text();
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    assertThat(deepest).isLessThan(14);
  }

  @Test
  void anOrderEndsWithTheId() {
    assertThat(order("")).isEqualTo("\"id\"");
    assertThat(order("STR DESC, small asc")).isEqualTo("\"str\" DESC, \"small\", \"id\"");
    assertThat(order("id desc")).isEqualTo("\"id\" DESC");
    assertThat(order("id, str")).isEqualTo("\"id\", \"str\"");
  }

  @Test
  void anOrderIsOfColumns() {
    for (String order : List.of("nope", "str;--", "str asc asc", "str up", ",", "\"str\"")) {
      assertThatThrownBy(() -> Order.parse(order, Dialect.ZUMO2, TABLE))
          .isInstanceOf(QueryException.class);
    }
  }

  private static String order(String text) {
    return SqlTranslation.order(Order.parse(text, Dialect.ZUMO2, TABLE)).text();
  }
}
