package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.QueriedTable.Listing;
import dev.syncline.backend.TestSchema;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Options beside the filter: order, selection, pages and what they count. */
final class OptionsTest {

  private static final Page.Limits LIMITS = new Page.Limits(3, 10);

  private static QueriedTable table;

  enum Size {
    SMALL,
    LARGE,
    HUGE
  }

  /**
   * Eight rows in three sizes, one of which this schema does not know, and null; one is deleted.
   */
  @BeforeAll
  static void open() {
    table =
        QueriedTable.of(
            TestSchema.of(
                "things",
                Column.id(),
                Column.of("name", ColumnType.TEXT),
                Column.enumeration("size", Size.class),
                Column.enumeration("other", Size.class),
                Column.of("weight", ColumnType.INT32)));
    insert("a", "LARGE", 5);
    insert("b", "SMALL", 3);
    insert("c", "HUGE", 5);
    insert("d", "ENORMOUS", 1);
    insert("e", null, 4);
    insert("f", "BIG", 1);
    insert("g", "SMALL", 2);
    table.insert(Map.of("id", "h", "size", "HUGE", "weight", 9L, "deleted", 1L));
  }

  private static void insert(String id, String size, long weight) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("name", "it's " + id);
    row.put("size", size);
    row.put("other", "LARGE");
    row.put("weight", weight);
    table.insert(row);
  }

  @AfterAll
  static void close() {
    table.close();
  }

  private static Listing list(Dialect dialect, String query) {
    return table.list(query, dialect, LIMITS);
  }

  private static List<String> ids(Dialect dialect, String query) {
    return table.list(query, dialect, new Page.Limits(100, 100)).ids();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          weight            | d f g b e a c
          weight desc       | a c e b g d f
          WEIGHT DESC,ID    | a c e b g d f
          weight,id desc    | f d g b e c a
          id desc           | g f e d c b a
          size              | e b g a c f d
          size desc,id desc | d f c a g b e
          tolower(size),id  | e f d c a b g
          weight mod 2,name | e g a b c d f
          weight eq 5 desc,id desc | c a g f e d b
          -weight           | a c e b g d f
          """)
  void rowsAreOrdered(String order, String ids) {
    for (Dialect dialect : Dialect.values()) {
      assertThat(ids(dialect, "$orderby=" + order)).containsExactly(ids.split(" "));
    }
  }

  /** Names that the schema does not know come after all constants. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          size lt 'LARGE'    | b g
          size le 'LARGE'    | a b g
          size gt 'LARGE'    | c d f
          size ge 'HUGE'     | c d f
          'LARGE' gt size    | b g
          size lt other      | b g
          size gt other      | c d f
          size eq 'LARGE'    | a
          size ne 'LARGE'    | b c d f g
          size gt 'UNKNOWN'  |
          size ge 'UNKNOWN'  | d f
          not (size lt 'HUGE') | c d f
          startswith(size,'H') | c
          """)
  void enumsAreOrderedAsTheyAreDeclared(String filter, String ids) {
    String[] expected = ids == null ? new String[0] : ids.split(" ");
    assertThat(ids(Dialect.DATASYNC, "$filter=" + filter)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $top=2             | a b   | $skip=2&$top=2
          $top=2&$skip=5     | f g   |
          $skip=4            | e f g |
          $top=0             | a b c | $skip=3&$top=3
          $top=10            | a b c d e f g |
          $skip=7            |       |
          $skip=99999999999999999999 | |
          foo=1&$top=5&bar=2 | a b c d e | foo=1&bar=2&$skip=5&$top=5
          $TOP=1&top=1&$count=true | a b c | $TOP=1&top=1&$count=true&$skip=3&$top=3
          """)
  void inZumo2TopIsTheSizeOfAPage(String query, String ids, String next) {
    isPage(list(Dialect.ZUMO2, query), ids, next);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $top=2             | a b   |
          $top=5             | a b c | $skip=3&$top=2
          $skip=3&$top=2     | d e   |
          $skip=1&$top=10    | b c d | $skip=4&$top=7
          $skip=4            | e f g |
          $skip=1            | b c d | $skip=4
          $top=0             |       |
          top=4&skip=1&x=y   | b c d | x=y&$skip=4&$top=1
          $Top=4             | a b c | $skip=3&$top=1
          orderby=weight desc&filter=weight gt 1 | a c e | \
          orderby=weight desc&filter=weight gt 1&$skip=3
          """)
  void inDatasyncTopIsTheNumberOfRows(String query, String ids, String next) {
    isPage(list(Dialect.DATASYNC, query), ids, next);
  }

  private static void isPage(Listing page, String ids, String next) {
    assertThat(page.ids()).containsExactly(ids == null ? new String[0] : ids.split(" "));
    assertThat(page.next()).isEqualTo(next);
  }

  @ParameterizedTest
  @EnumSource
  void followingPagesGivesEveryRowOnce(Dialect dialect) {
    String order = "$orderby=other,weight desc&$filter=name ne 'it''s e'";
    List<String> seen = new ArrayList<>();
    for (String query = order; query != null; ) {
      Listing page = list(dialect, query);
      seen.addAll(page.ids());
      query = page.next();
    }
    assertThat(seen).containsExactly("a", "c", "b", "g", "d", "f");
  }

  @ParameterizedTest
  @CsvSource({
    "ZUMO2, $inlinecount=allpages, 7",
    "ZUMO2, $inlinecount=none, ",
    "ZUMO2, $count=true, ",
    "ZUMO2, $inlinecount=allpages&$filter=weight gt 2&$skip=9, 4",
    "ZUMO2, $inlinecount=allpages&__includeDeleted=true, 8",
    "DATASYNC, $count=true, 7",
    "DATASYNC, count=TRUE&$top=1, 7",
    "DATASYNC, $count=false, ",
    "DATASYNC, $inlinecount=allpages, ",
    "DATASYNC, $count=true&__includedeleted=True, 8",
  })
  void theCountIsOfAllPages(Dialect dialect, String query, Long count) {
    assertThat(list(dialect, query).count()).isEqualTo(count);
  }

  @Test
  void deletedRowsAreThereIfAskedFor() {
    assertThat(ids(Dialect.DATASYNC, "$filter=weight gt 4")).containsExactly("a", "c");
    assertThat(ids(Dialect.DATASYNC, "__includedeleted=true&$filter=weight gt 4 or deleted"))
        .containsExactly("a", "c", "h");
    assertThat(ids(Dialect.ZUMO2, "$filter=deleted or true")).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ZUMO2    | $select=weight, id,WEIGHT | 4 0
          DATASYNC | $select=name              | 1
          DATASYNC | select=deleted,version    | 8 7
          DATASYNC | $select=*                 | 0 1 2 3 4 5 6 7 8
          ZUMO2    | $select=                  | 0 1 2 3 4 5 6 7 8
          ZUMO2    | $filter=weight eq 1       | 0 1 2 3 4 5 6 7 8
          """)
  void columnsAreSelected(Dialect dialect, String query, String positions) {
    int sign = query.indexOf('=');
    Map<String, String> parameters = Map.of(query.substring(0, sign), query.substring(sign + 1));
    assertThat(QueryOptions.parse(parameters, dialect, table.table(), LIMITS).selected())
        .extracting(String::valueOf)
        .containsExactly(positions.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          DATASYNC | $filter=weigth gt 1 | $filter: Table things has no column weigth. \
          Did you mean weight? (at index 0)
          DATASYNC | $orderby=nam | $orderby: Table things has no column nam. \
          Did you mean name? (at index 0)
          DATASYNC | $orderby=name up | $orderby: Unexpected 'up'. Operator expected (at index 5)
          DATASYNC | $orderby=name, | $orderby: Expression expected. \
          Write a column, a literal or a function (at index 5)
          DATASYNC | $orderby=1 | $orderby: A constant orders nothing. Name a column (at index 0)
          DATASYNC | $select=name weight | $select: Table things has no column name weight. \
          Known are id, name, size, other, weight, createdAt, updatedAt, version, deleted
          ZUMO2    | $select=* | $select: Table things has no column *. \
          Known are id, name, size, other, weight, createdAt, updatedAt, version, deleted
          DATASYNC | $skip=NaN | $skip: 'NaN' is not a whole number from 0 on
          DATASYNC | $top=-1 | $top: '-1' is not a whole number from 0 on
          DATASYNC | $top=11 | $top: You cannot request more than 10 records. \
          Ask for the rest with $skip
          ZUMO2    | $top=11 | $top: You cannot request more than 10 records. \
          Ask for the rest with $skip
          DATASYNC | $count=1 | $count: '1' is not true or false
          DATASYNC | $top=1&top=2 | The parameter top is there twice. Leave one out.
          """)
  void whatMakesNoSenseIsRefused(Dialect dialect, String query, String message) {
    assertThatThrownBy(() -> list(dialect, query))
        .isInstanceOf(QueryException.class)
        .hasMessage(message);
  }

  @Test
  void anOrderIsNoPlaceForALongProgram() {
    assertThatThrownBy(
            () -> list(Dialect.DATASYNC, "$orderby=" + "weight,".repeat(1001) + "weight"))
        .hasMessageContaining("More than 1000 parts");
  }
}
