package dev.syncline.query;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.BEFORE;
import static dev.syncline.query.TodoColumns.ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.TableQueries;
import dev.syncline.store.TableRows;
import dev.syncline.store.TodoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Enums in SQL as they are in Java: by declaration, which is not that of the names. Names that this
 * app does not know come last, and null is never compared.
 */
final class EnumColumnTest extends TodoDatabase {

  /** In the order of the rows; as text, AMAZED is the first, not the last but one. */
  private static final List<@Nullable String> STORED =
      Arrays.asList(null, "CALM", "MERRY", "GRIM", "AMAZED", "grim");

  private static final List<String> UNKNOWN = List.of("AMAZED", "grim");

  private final TableRows table = new TableRows(TodoSchema.INSTANCE);
  private final TableQueries<Todo> queries = new TableQueries<>(TodoSchema.INSTANCE);

  @BeforeEach
  void fill() {
    List<@Nullable String> shuffled = new ArrayList<>(STORED);
    Collections.rotate(shuffled, 3);
    store.write(session -> shuffled.stream().filter(it -> table.insert(session, row(it))).count());
  }

  private static Row row(@Nullable String before) {
    return TodoSchema.row(Todo.of("is " + before, "")).with(TodoSchema.at("before"), before);
  }

  @ParameterizedTest
  @EnumSource
  void comparesAsJavaDoes(Mood mood) {
    assertThat(chosen(BEFORE.lt(mood))).isEqualTo(names(it -> it.compareTo(mood) < 0, false));
    assertThat(chosen(BEFORE.le(mood))).isEqualTo(names(it -> it.compareTo(mood) <= 0, false));
    assertThat(chosen(BEFORE.gt(mood))).isEqualTo(names(it -> it.compareTo(mood) > 0, true));
    assertThat(chosen(BEFORE.ge(mood))).isEqualTo(names(it -> it.compareTo(mood) >= 0, true));
    assertThat(chosen(BEFORE.eq(mood))).isEqualTo(names(mood::equals, false));
    assertThat(chosen(BEFORE.ne(mood))).isEqualTo(names(it -> it != mood, true));
  }

  @ParameterizedTest
  @EnumSource
  void nullIsNeitherInAComparisonNorInItsNegation(Mood mood) {
    for (WirePredicate<Todo> condition :
        List.of(BEFORE.lt(mood), BEFORE.le(mood), BEFORE.gt(mood), BEFORE.ge(mood))) {
      List<@Nullable String> either = chosen(condition);
      either.addAll(chosen(condition.not()));
      assertThat(either).containsExactlyInAnyOrderElementsOf(STORED.subList(1, STORED.size()));
    }
  }

  @Test
  void isBetweenTwoConstants() {
    assertThat(chosen(BEFORE.between(Mood.MERRY, Mood.GRIM))).containsExactly("MERRY", "GRIM");
    assertThat(chosen(BEFORE.between(Mood.GRIM, Mood.MERRY))).isEmpty();
  }

  @Test
  void tellsWhatThisAppKnows() {
    assertThat(chosen(BEFORE.isKnown())).containsExactly("CALM", "MERRY", "GRIM");
    assertThat(chosen(BEFORE.isKnown().not())).isEqualTo(UNKNOWN);
  }

  @Test
  void ordersByDeclarationWithNullFirstAndUnknownNamesLast() {
    List<@Nullable String> descending = new ArrayList<>(STORED);
    Collections.reverse(descending);

    assertThat(names(Filter.<Todo>all().orderBy(BEFORE.asc()))).isEqualTo(STORED);
    assertThat(names(Filter.<Todo>all().orderBy(BEFORE.desc()))).isEqualTo(descending);
    assertThat(names(where(BEFORE.gt(Mood.CALM)).orderBy(BEFORE.desc()).limit(2).offset(1)))
        .containsExactly("AMAZED", "GRIM");
    assertThat(names(where(BEFORE.isNotNull()).orderBy(ID.desc()).orderBy(BEFORE.asc())))
        .startsWith("grim", "MERRY");
  }

  @Test
  void asksTheServerForNamesAlone() {
    assertThat(pulled(BEFORE.lt(Mood.GRIM)))
        .isEqualTo("((before eq 'CALM') or (before eq 'MERRY'))");
    assertThat(pulled(BEFORE.gt(Mood.MERRY)))
        .isEqualTo("not (((before eq 'CALM') or (before eq 'MERRY')))");
    assertThat(pulled(BEFORE.lt(Mood.CALM))).isEqualTo("(before ne before)");
    assertThat(pulled(BEFORE.ge(Mood.CALM))).isEqualTo("not ((before ne before))");
  }

  @Test
  void asksSqliteForLists() {
    assertThat(SqlRenderer.clauses(SqlDialect.TAUGHT, where(BEFORE.lt(Mood.GRIM))).text())
        .isEqualTo(" WHERE \"before\" IN (?1, ?2)");
    assertThat(SqlRenderer.clauses(SqlDialect.TAUGHT, where(BEFORE.ge(Mood.GRIM))).text())
        .isEqualTo(" WHERE NOT (\"before\" IN (?1, ?2))");
  }

  private static String pulled(WirePredicate<Todo> condition) {
    return ODataRenderer.render("table", condition, ODataDialect.zumo());
  }

  private static List<String> names(java.util.function.Predicate<Mood> test, boolean unknown) {
    Stream<String> known = Stream.of(Mood.values()).filter(test).map(Mood::name);
    return Stream.concat(known, unknown ? UNKNOWN.stream() : Stream.of()).toList();
  }

  private List<@Nullable String> chosen(WirePredicate<Todo> condition) {
    List<@Nullable String> names = names(where(condition));
    names.sort((one, other) -> Integer.compare(STORED.indexOf(one), STORED.indexOf(other)));
    return names;
  }

  private List<@Nullable String> names(Query<Todo> query) {
    int before = TodoSchema.at("before");
    return store.read(session -> queries.list(session, query, row -> row.textOrNull(before)));
  }
}
