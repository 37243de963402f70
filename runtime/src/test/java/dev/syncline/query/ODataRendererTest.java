package dev.syncline.query;

import static dev.syncline.query.TodoColumns.DAY;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DUE;
import static dev.syncline.query.TodoColumns.MADE_AT;
import static dev.syncline.query.TodoColumns.MOOD;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.ORDER;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.RATIO;
import static dev.syncline.query.TodoColumns.STARRED;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.VIEWS;
import static dev.syncline.query.TodoColumns.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ODataRendererTest {

  static Stream<Arguments> conditions() {
    return Stream.of(
        condition(
            PRIORITY.eq(1).or(TITLE.eq("b")).and(DONE.isTrue()),
            "(((priority eq 1) or (title eq 'b')) and (done eq true))"),
        condition(
            PRIORITY.eq(1).or(TITLE.eq("b").and(DONE.isFalse())),
            "((priority eq 1) or ((title eq 'b') and (done eq false)))"),
        condition(
            PRIORITY.eq(1).or(PRIORITY.eq(2)).not(), "not (((priority eq 1) or (priority eq 2)))"),
        condition(NOTE.isNull(), "(note eq null)"),
        condition(NOTE.isNotNull(), "not ((note eq null))"),
        condition(STARRED.eq(true), "(starred eq true)"),
        condition(ORDER.ne(5), "(order ne 5)"),
        condition(
            PRIORITY.between(-3, Integer.MIN_VALUE),
            "((priority ge -3) and (priority le -2147483648))"),
        condition(VIEWS.eq(5L), "(views eq 5)"),
        condition(VIEWS.eq(-2147483648L), "(views eq -2147483648)"),
        condition(VIEWS.gt(2147483647L), "(views gt 2147483647)"),
        condition(VIEWS.gt(2147483648L), "(views gt 2147483648L)"),
        condition(VIEWS.lt(-2147483649L), "(views lt -2147483649L)"),
        condition(VIEWS.eq(Long.MIN_VALUE), "(views eq -9223372036854775808L)"),
        condition(WEIGHT.lt(0.1), "(weight lt 0.1)"),
        condition(WEIGHT.lt(1e21), "(weight lt 1000000000000000000000.0)"),
        condition(WEIGHT.gt(-2.5e-7), "(weight gt -0.00000025)"),
        condition(MOOD.eq(Mood.GRIM), "(mood eq 'GRIM')"),
        condition(
            MADE_AT.ge(Instant.parse("2026-11-22T14:20:40.5Z")),
            "(madeAt ge datetimeoffset'2026-11-22T14:20:40.500Z')"),
        condition(
            DAY.le(LocalDate.of(2026, 1, 2)), "(day le datetimeoffset'2026-01-02T00:00:00.000Z')"),
        condition(TITLE.eq("O'Brien"), "(title eq 'O''Brien')"),
        condition(TITLE.eq("x' or '1' eq '1"), "(title eq 'x'' or ''1'' eq ''1')"),
        condition(TITLE.eq("100%25 & #?+"), "(title eq '100%25 & #?+')"),
        condition(TITLE.in(List.of("a", "b")), "((title eq 'a') or (title eq 'b'))"),
        condition(TITLE.in(List.of()), "(1 eq 0)"),
        condition(TITLE.startsWith("a'b"), "startswith(title,'a''b')"),
        condition(TITLE.endsWith("%").not(), "not (endswith(title,'%'))"),
        condition(TITLE.contains("_"), "substringof('_',title)"),
        condition(TITLE.trim().lower().eq("a"), "(tolower(trim(title)) eq 'a')"),
        condition(TITLE.upper().length().ge(3), "(length(toupper(title)) ge 3)"),
        condition(TITLE.concat("-").concat(NOTE).eq("a-b"), CONCAT),
        condition(TITLE.substring(1, 2).eq("b"), "(substring(title,1,2) eq 'b')"),
        condition(TITLE.indexOf("b").lt(0), "(indexof(title,'b') lt 0)"),
        condition(TITLE.replace("a", "b").ne("c"), "(replace(title,'a','b') ne 'c')"),
        condition(PRIORITY.plus(1).times(ORDER).gt(5), "(((priority add 1) mul order) gt 5)"),
        condition(PRIORITY.minus(VIEWS).mod(2).eq(0), "(((priority sub views) mod 2) eq 0)"),
        condition(PRIORITY.dividedBy(2).le(1.5), "((priority div 2.0) le 1.5)"),
        condition(WEIGHT.floor().eq(1), "(floor(weight) eq 1.0)"),
        condition(WEIGHT.round().eq(WEIGHT.ceiling()), "(round(weight) eq ceiling(weight))"),
        condition(PRIORITY.lt(VIEWS).and(WEIGHT.ge(RATIO)), COLUMNS),
        condition(TITLE.gt(NOTE).or(DUE.le(DAY)), COLUMNS_TOO),
        condition(DAY.year().eq(2026).and(DAY.month().ne(2)), PARTS),
        condition(MADE_AT.hour().lt(12).or(MADE_AT.second().eq(0)), HOURS));
  }

  private static final String CONCAT = "(concat(concat(title,'-'),note) eq 'a-b')";
  private static final String COLUMNS = "((priority lt views) and (weight ge ratio))";
  private static final String COLUMNS_TOO = "((title gt note) or (due le day))";
  private static final String PARTS = "((year(day) eq 2026) and (month(day) ne 2))";
  private static final String HOURS = "((hour(madeAt) lt 12) or (second(madeAt) eq 0))";

  @Test
  void datasyncSpeaksOData4() {
    assertThat(
            ODataRenderer.render(
                "todo",
                TITLE
                    .contains("a'b")
                    .and(TITLE.in(List.of("a", "b")))
                    .and(VIEWS.gt(1L << 40))
                    .and(DAY.le(LocalDate.of(2026, 1, 2)))
                    .and(MADE_AT.ge(Instant.parse("2026-11-22T14:20:40.5Z"))),
                ODataDialect.datasync()))
        .isEqualTo(
            "(contains(title,'a''b') and (title in ('a','b')) and (views gt 1099511627776)"
                + " and (day le cast(2026-01-02,Edm.Date))"
                + " and (madeAt ge cast(2026-11-22T14:20:40.500Z,Edm.DateTimeOffset)))");
  }

  @Test
  void timesOfDayAreTextsToServersThatHaveNone() {
    TimeColumn<Todo> opens = new TimeColumn<>(Column.of("opens", ColumnType.LOCAL_TIME));
    WirePredicate<Todo> early = opens.lt(LocalTime.of(8, 30));

    assertThat(render(early)).isEqualTo("(opens lt '08:30:00')");
    assertThat(ODataRenderer.render("todo", early, ODataDialect.datasync()))
        .isEqualTo("(opens lt cast(08:30:00,Edm.TimeOfDay))");
  }

  private static Arguments condition(WirePredicate<Todo> predicate, String odata) {
    return Arguments.of(predicate, odata);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("conditions")
  void aConditionIsSaidInOData(WirePredicate<Todo> predicate, String odata) {
    assertThat(render(predicate)).isEqualTo(odata);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("conditions")
  void theLocaleDoesNotMatter(WirePredicate<Todo> predicate, String odata) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(render(predicate)).isEqualTo(odata);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noTextEndsItsOwnLiteral() {
    for (String text : RandomTodos.TEXTS) {
      String literal = ODataRenderer.quoted(text);
      String inner = literal.substring(1, literal.length() - 1);

      assertThat(inner.replace("''", "")).doesNotContain("'");
      assertThat(inner.replace("''", "'")).isEqualTo(text);
    }
  }

  private static String render(WirePredicate<Todo> predicate) {
    return ODataRenderer.render("todo", predicate, ODataDialect.zumo());
  }
}
