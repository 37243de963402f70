package dev.syncline.query;

import static dev.syncline.query.TodoColumns.DAY;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DRAFT;
import static dev.syncline.query.TodoColumns.MADE_AT;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.syncline.error.FilterException;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Todo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each dialect says of the typed language, and what it refuses, for which reason. */
final class DialectTest {

  private static final ODataDialect ZUMO = ODataDialect.zumo();
  private static final ODataDialect DATASYNC = ODataDialect.datasync();
  private static final String LONGEST = String.join("", Collections.nCopies(99, "x"));

  private static final TimeColumn<Todo> OPENS =
      new TimeColumn<>(Column.of("opens", ColumnType.LOCAL_TIME));
  private static final DateTimeColumn<Todo> MEETS =
      new DateTimeColumn<>(Column.of("meets", ColumnType.LOCAL_DATE_TIME));

  /** A condition, and how it is said in ZUMO 2.0 and in Datasync; null where it is refused. */
  private record Said(WirePredicate<Todo> condition, String zumo, String datasync) {}

  private static final Map<Function, Said> FUNCTIONS = new EnumMap<>(Function.class);

  static {
    both(Function.LENGTH, TITLE.length().eq(1), "(length(title) eq 1)");
    both(Function.LOWER, TITLE.lower().eq("a"), "(tolower(title) eq 'a')");
    both(Function.UPPER, TITLE.upper().eq("a"), "(toupper(title) eq 'a')");
    FUNCTIONS.put(Function.FOLD, new Said(folded(), null, null));
    both(Function.TRIM, TITLE.trim().eq("a"), "(trim(title) eq 'a')");
    both(Function.CONCAT, TITLE.concat(NOTE).eq("a"), "(concat(title,note) eq 'a')");
    both(Function.SUBSTRING, TITLE.substring(1).eq("a"), "(substring(title,1) eq 'a')");
    both(Function.INDEX_OF, TITLE.indexOf("a").eq(1), "(indexof(title,'a') eq 1)");
    FUNCTIONS.put(
        Function.REPLACE,
        new Said(TITLE.replace("a", "b").eq("c"), "(replace(title,'a','b') eq 'c')", null));
    both(Function.YEAR, MADE_AT.year().eq(1), "(year(madeAt) eq 1)");
    both(Function.MONTH, DAY.month().eq(1), "(month(day) eq 1)");
    both(Function.DAY, DAY.day().eq(1), "(day(day) eq 1)");
    both(Function.HOUR, MADE_AT.hour().eq(1), "(hour(madeAt) eq 1)");
    both(Function.MINUTE, MADE_AT.minute().eq(1), "(minute(madeAt) eq 1)");
    both(Function.SECOND, MADE_AT.second().eq(1), "(second(madeAt) eq 1)");
    both(Function.ADD, PRIORITY.plus(2).eq(1), "((priority add 2) eq 1)");
    both(Function.SUBTRACT, PRIORITY.minus(2).eq(1), "((priority sub 2) eq 1)");
    both(Function.MULTIPLY, PRIORITY.times(2).eq(1), "((priority mul 2) eq 1)");
    both(Function.DIVIDE, WEIGHT.dividedBy(2).eq(1), "((weight div 2.0) eq 1.0)");
    both(Function.MODULO, PRIORITY.mod(2).eq(1), "((priority mod 2) eq 1)");
    both(Function.FLOOR, WEIGHT.floor().eq(1), "(floor(weight) eq 1.0)");
    both(Function.CEILING, WEIGHT.ceiling().eq(1), "(ceiling(weight) eq 1.0)");
    both(Function.ROUND, WEIGHT.round().eq(1), "(round(weight) eq 1.0)");
  }

  private static void both(Function function, WirePredicate<Todo> condition, String said) {
    FUNCTIONS.put(function, new Said(condition, said, said));
  }

  /** What the typed language gives no {@link WirePredicate} of. */
  private static WirePredicate<Todo> folded() {
    Term folded = new Call(Function.FOLD, TITLE.term());
    Constant text = new Constant("a", ColumnType.TEXT);
    return new WirePredicate<>(new Comparison(folded, Operator.EQ, text));
  }

  @ParameterizedTest
  @EnumSource
  void everyFunctionIsSaidOrRefused(Function function) {
    Said said = FUNCTIONS.get(function);
    isSaid(said.condition(), ZUMO, said.zumo(), function);
    isSaid(said.condition(), DATASYNC, said.datasync(), function);
  }

  private static void isSaid(
      WirePredicate<Todo> condition, ODataDialect dialect, String said, Function function) {
    if (said != null) {
      assertThat(ODataRenderer.render("todo", condition, dialect)).isEqualTo(said);
      return;
    }
    FilterException refused = refused(condition, dialect);
    String name = Refusals.words(function);
    assertThat(refused.function()).isEqualTo(name);
    assertThat(refused.column()).isEqualTo("title");
    assertThat(refused)
        .hasMessageContaining("there is no " + name + ", which is asked of column title.");
  }

  @Test
  void aRefusalNamesEverythingThatItIsAbout() {
    FilterException refused =
        refused(DONE.isTrue().and(TITLE.lower().replace("a", "b").eq("c").not()), DATASYNC);

    assertThat(refused.table()).isEqualTo("todo");
    assertThat(refused.dialect()).isEqualTo("Datasync");
    assertThat(refused.column()).isEqualTo("title");
    assertThat(refused.function()).isEqualTo("replace");
    assertThat(refused)
        .hasMessage(
            "Datasync cannot say the filter of table todo: there is no replace, which is asked of"
                + " what is computed. Pull without it, and filter by it here.");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(DRAFT.isNull(), "draft", null, "column draft is @LocalOnly"),
        Arguments.of(DRAFT.length().gt(1), "draft", null, "@LocalOnly"),
        Arguments.of(TITLE.eq(DRAFT), "draft", null, "@LocalOnly"),
        Arguments.of(named("not").eq("a"), "not", null, "name of column not for a word of OData"),
        Arguments.of(named("mod").eq("a"), "mod", null, "for a word of OData"),
        Arguments.of(named("Null").isNull().not(), "Null", null, "for a word of OData"),
        Arguments.of(WEIGHT.lt(1 / 0.0), "weight", null, "no infinity, which is beside column"),
        Arguments.of(WEIGHT.plus(-1 / 0.0).lt(1), "weight", null, "infinity"),
        Arguments.of(WEIGHT.in(List.of(1.0, 1 / 0.0)), "weight", null, "infinity"),
        Arguments.of(TITLE.eq("\ud83d"), "title", null, "half of a surrogate pair"),
        Arguments.of(TITLE.in(List.of("a", "\ude00a")), "title", null, "half of a surrogate pair"),
        Arguments.of(TITLE.contains("\ud83d"), "title", null, "half of a surrogate pair"),
        Arguments.of(TITLE.concat("\ud83d").eq("a"), "title", null, "half of a surrogate pair"),
        Arguments.of(MEETS.year().eq(1), "meets", "year", "times that have no zone travel as"),
        Arguments.of(MEETS.day().eq(1), "meets", "day", "travel as texts"),
        Arguments.of(MEETS.hour().eq(1), "meets", "hour", "travel as texts"));
  }

  private static TextColumn<Todo> named(String name) {
    return new TextColumn<>(Column.of(name, ColumnType.TEXT));
  }

  @Test
  void whatMeansSomethingOnlyWhereNoColumnStandsMayNameOne() {
    for (String word : List.of("in", "length", "year", "date")) {
      assertThat(said(named(word).eq("a"))).allMatch(it -> it.equals("(" + word + " eq 'a')"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void whatNoServerCanBeToldIsRefusedInBoth(
      WirePredicate<Todo> condition, String column, String function, String reason) {
    for (ODataDialect dialect : List.of(ZUMO, DATASYNC)) {
      FilterException refused = refused(condition, dialect);
      assertThat(refused.column()).isEqualTo(column);
      assertThat(refused.function()).isEqualTo(function);
      assertThat(refused.dialect()).isEqualTo(dialect.protocol());
      assertThat(refused).hasMessageContaining(reason);
    }
  }

  @Test
  void aTimeOfDayHasPartsWhereServersHaveSuchTimes() {
    for (IntegerValue<Todo, Long> part : List.of(OPENS.hour(), OPENS.minute(), OPENS.second())) {
      WirePredicate<Todo> condition = part.eq(1);
      FilterException refused = refused(condition, ZUMO);
      assertThat(refused.column()).isEqualTo("opens");
      assertThat(refused).hasMessageContaining(refused.function() + " of column opens cannot be");
      assertThat(ODataRenderer.render("todo", condition, DATASYNC))
          .isEqualTo("(" + refused.function() + "(opens) eq 1)");
    }
  }

  static Stream<Arguments> replacements() {
    return Stream.of(
        Arguments.of(TITLE.replace("a", LONGEST), null),
        Arguments.of(TITLE.replace("a", ""), null),
        Arguments.of(TITLE.replace(LONGEST + LONGEST, "b"), null),
        Arguments.of(TITLE.lower().replace("a", "b").concat("c"), null),
        Arguments.of(TITLE.replace("a", LONGEST + "x"), "takes a replacement of fewer than 100"),
        Arguments.of(TITLE.replace("a", "b").replace("b", "c"), "replaced already"),
        Arguments.of(TITLE.replace("a", "b").trim().replace("b", "c"), "replaced already"),
        Arguments.of(NOTE.concat(TITLE.replace("a", "b")).replace("b", "c"), "replaced already"));
  }

  /** As azure-odata-sql has it in {@code _beginValidateFunction} and its counterpart. */
  @ParameterizedTest
  @MethodSource("replacements")
  void zumoReplacesOnceAndByLittle(TextValue<Todo> text, String reason) {
    WirePredicate<Todo> condition = text.eq("x");

    if (reason == null) {
      assertThat(ODataRenderer.render("todo", condition, ZUMO)).contains("replace(");
    } else {
      FilterException refused = refused(condition, ZUMO);
      assertThat(refused.function()).isEqualTo("replace");
      assertThat(refused).hasMessageContaining(reason);
    }
  }

  @Test
  void aListIsAChainInZumoAndAListInDatasync() {
    WirePredicate<Todo> one = PRIORITY.in(List.of(1));
    WirePredicate<Todo> two = PRIORITY.in(List.of(1, 2));
    assertThat(said(one)).containsExactly("((priority eq 1))", "(priority in (1))");
    assertThat(said(two))
        .containsExactly("((priority eq 1) or (priority eq 2))", "(priority in (1,2))");
    assertThat(said(PRIORITY.in(List.of()))).containsExactly("(1 eq 0)", "(1 eq 0)");
  }

  @Test
  void aTextOfAnyCharactersIsSaid() {
    for (String text : List.of("", "'", "\0", "\n", "🙂", "\ufffd", "\uffff")) {
      String quoted = "(title eq '" + text.replace("'", "''") + "')";
      assertThat(said(TITLE.eq(text))).containsExactly(quoted, quoted);
    }
  }

  @Test
  void noRefusalTellsAValue() {
    List<WirePredicate<Todo>> secrets = new ArrayList<>();
    secrets.add(TITLE.eq("secret\ud83d"));
    secrets.add(DRAFT.eq("secret"));
    secrets.add(TITLE.replace("secret", "b").replace("secret", "c").eq("secret"));
    secrets.add(OPENS.hour().eq(1).and(TITLE.eq("secret")));

    assertThat(secrets)
        .allSatisfy(it -> assertThat(refused(it, ZUMO).getMessage()).doesNotContain("secret"));
  }

  private static List<String> said(WirePredicate<Todo> condition) {
    return Arrays.asList(
        ODataRenderer.render("todo", condition, ZUMO),
        ODataRenderer.render("todo", condition, DATASYNC));
  }

  private static FilterException refused(WirePredicate<Todo> condition, ODataDialect dialect) {
    FilterException refused =
        catchThrowableOfType(
            FilterException.class, () -> ODataRenderer.render("todo", condition, dialect));
    assertThat(refused).isNotNull();
    return refused;
  }
}
