package dev.syncline.query;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.DAY;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DUE;
import static dev.syncline.query.TodoColumns.ID;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.syncline.error.QueryException;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SqlRendererTest {

  private static final WirePredicate<Todo> A = PRIORITY.eq(1);
  private static final WirePredicate<Todo> B = TITLE.eq("b");
  private static final WirePredicate<Todo> C = DONE.isTrue();

  @Test
  void orWithinAndKeepsItsParentheses() {
    assertThat(sql(where(A.or(B).and(C))))
        .isEqualTo(" WHERE ((\"priority\" = ?1 OR \"title\" = ?2) AND \"done\" = ?3)");
    assertThat(sql(where(A.or(B.and(C)))))
        .isEqualTo(" WHERE (\"priority\" = ?1 OR (\"title\" = ?2 AND \"done\" = ?3))");
    assertThat(sql(where(A.or(B).not()))).startsWith(" WHERE NOT ((");
  }

  @Test
  void valuesAreParametersWhateverTheyContain() {
    Sql sql =
        SqlRenderer.clauses(
            SqlDialect.TAUGHT, where(TITLE.eq("x' OR '1'='1").or(NOTE.ne("?1 \"; --"))));

    assertThat(sql.text()).isEqualTo(" WHERE (\"title\" = ?1 OR \"note\" <> ?2)");
    assertThat(sql.parameters()).containsExactly("x' OR '1'='1", "?1 \"; --");
  }

  @Test
  void valuesOfARowCompareWithEachOther() {
    assertThat(sql(where(PRIORITY.lt(VIEWS).and(WEIGHT.ge(RATIO)))))
        .isEqualTo(" WHERE (\"priority\" < \"views\" AND \"weight\" >= \"ratio\")");
    assertThat(sql(where(TITLE.gt(NOTE).or(DUE.le(DAY)))))
        .isEqualTo(" WHERE (\"title\" > \"note\" OR \"due\" <= \"day\")");
  }

  @Test
  void valuesAreBoundAsTheyAreStored() {
    assertThat(parameters(DONE.isFalse())).containsExactly(0L);
    assertThat(parameters(PRIORITY.lt(-5))).containsExactly(-5L);
    assertThat(parameters(WEIGHT.ge(0.1))).containsExactly(0.1);
    assertThat(parameters(MOOD.eq(Mood.GRIM))).containsExactly("GRIM");
    assertThat(parameters(MADE_AT.gt(Instant.parse("2026-11-22T14:20:40.500Z"))))
        .containsExactly("2026-11-22T14:20:40.5");
  }

  @Test
  void reservedWordsAndQuotesAreNames() {
    Column odd = Column.of("a\" OR 1=1 --", ColumnType.TEXT);

    assertThat(sql(where(ORDER.isNull()).orderBy(ORDER.desc())))
        .isEqualTo(" WHERE \"order\" IS NULL ORDER BY \"order\" DESC, \"id\"");
    assertThat(sql(where(new TextColumn<Todo>(odd).isNull())))
        .isEqualTo(" WHERE \"a\"\" OR 1=1 --\" IS NULL");
  }

  @Test
  void orderLimitAndOffsetFollowTheCondition() {
    assertThat(sql(Filter.<Todo>all())).isEmpty();
    assertThat(sql(where(C).orderBy(TITLE.asc()).orderBy(NOTE.desc()).limit(5).offset(2)))
        .isEqualTo(
            " WHERE \"done\" = ?1 ORDER BY \"title\", \"note\" DESC, \"id\" LIMIT ?2 OFFSET ?3");
    assertThat(sql(Filter.<Todo>all().orderBy(DONE.asc()).orderBy(STARRED.desc())))
        .isEqualTo(" ORDER BY \"done\", \"starred\" DESC, \"id\"");
    assertThat(SqlRenderer.clauses(SqlDialect.TAUGHT, Filter.<Todo>all().offset(3)))
        .as("SQLite has no OFFSET without LIMIT")
        .isEqualTo(new Sql(" LIMIT -1 OFFSET ?1", List.of(3L)));
    assertThat(sql(Filter.<Todo>all().limit(0))).isEqualTo(" LIMIT ?1");
  }

  @Test
  void rowsOfOnePlaceComeByTheirIds() {
    Query<Todo> all = Filter.all();

    assertThat(sql(all.orderBy(TITLE.asc()))).isEqualTo(" ORDER BY \"title\", \"id\"");
    assertThat(sql(all.orderBy(ID.desc()).orderBy(TITLE.asc())))
        .isEqualTo(" ORDER BY \"id\" DESC, \"title\"");
    assertThat(sql(all.limit(1))).as("no order").isEqualTo(" LIMIT ?1");
  }

  @Test
  void theConditionAloneHasNeitherOrderNorLimit() {
    assertThat(
            SqlRenderer.condition(SqlDialect.TAUGHT, where(C).orderBy(TITLE.asc()).limit(5)).text())
        .isEqualTo(" WHERE \"done\" = ?1");
  }

  @Test
  void queriesOfOneShapeAreOneText() {
    assertThat(sql(where(TITLE.eq("a")).limit(1))).isEqualTo(sql(where(TITLE.eq("b")).limit(2)));
  }

  @Test
  void ofNoTermsAllHoldAndNoneHolds() {
    assertThat(sql(where(new WirePredicate<Todo>(new And(List.of()))))).isEqualTo(" WHERE 1");
    assertThat(sql(where(new WirePredicate<Todo>(new Or(List.of()))))).isEqualTo(" WHERE 0");
    assertThat(sql(where(TITLE.in(List.of())))).isEqualTo(" WHERE 0");
  }

  @Test
  void oneOfSeveralValuesIsAList() {
    assertThat(sql(where(TITLE.in(List.of("a", "b", "c")))))
        .isEqualTo(" WHERE \"title\" IN (?1, ?2, ?3)");
    assertThat(sql(where(TITLE.in(List.of("a"))))).isEqualTo(" WHERE \"title\" IN (?1)");
    assertThat(sql(where(TITLE.eq("a").or(NOTE.eq("a")))))
        .isEqualTo(" WHERE (\"title\" = ?1 OR \"note\" = ?2)");
    assertThat(sql(where(TITLE.eq("a").or(TITLE.gt("b")))))
        .isEqualTo(" WHERE (\"title\" = ?1 OR \"title\" > ?2)");
  }

  @Test
  void moreValuesThanSqliteTakesAreRefused() {
    List<Condition> most = Collections.nCopies(32_766, A.condition());
    List<Condition> more = Collections.nCopies(32_767, A.condition());

    assertThat(parameters(new WirePredicate<>(new Or(most)))).hasSize(32_766);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> sql(where(new WirePredicate<Todo>(new Or(more)))))
        .withMessageContaining("32766");
  }

  @Test
  void aQueryIsNotChangedByWhatIsMadeOfIt() {
    Filter<Todo> filter = where(C);
    Selection<Todo> ordered = filter.orderBy(TITLE.asc());

    Selection<Todo> other = ordered.orderBy(NOTE.asc()).limit(1).offset(1);

    assertThat(other).isNotEqualTo(ordered);
    assertThat(sql(filter)).isEqualTo(" WHERE \"done\" = ?1");
    assertThat(sql(ordered)).isEqualTo(" WHERE \"done\" = ?1 ORDER BY \"title\", \"id\"");
  }

  @Test
  void aConditionIsNotChangedByTheListItWasMadeOf() {
    List<Condition> terms = new ArrayList<>(List.of(A.condition(), B.condition()));
    And and = new And(terms);
    Or or = new Or(terms);

    terms.clear();

    assertThat(and.terms()).containsExactly(A.condition(), B.condition());
    assertThat(or.terms()).containsExactly(A.condition(), B.condition());
  }

  @Test
  void negativeLimitsAndOffsetsAreRefused() {
    Filter<Todo> all = Filter.all();

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> all.limit(-1))
        .withMessageContaining("limit")
        .withMessageContaining("-1");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> all.offset(-7))
        .withMessageContaining("offset")
        .withMessageContaining("-7");
  }

  @Test
  void aComparisonWithNullSaysHowToAskForNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> NOTE.eq((String) null))
        .withMessageContaining("note")
        .withMessageContaining("isNull()");
  }

  private static String sql(Query<?> query) {
    return SqlRenderer.clauses(SqlDialect.TAUGHT, query).text();
  }

  private static List<Object> parameters(WirePredicate<Todo> predicate) {
    return SqlRenderer.clauses(SqlDialect.TAUGHT, where(predicate)).parameters();
  }
}
