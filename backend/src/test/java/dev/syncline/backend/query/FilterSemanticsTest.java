package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.SteppingClock;
import dev.syncline.backend.TestSchema;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows filters choose, by examples; {@link FilterFuzzTest} has the rest. */
final class FilterSemanticsTest {

  private static Backend backend;
  private static Caller caller;

  /** Three rows with values, one a millisecond and 1 µs after another, and n, which has none. */
  @BeforeAll
  static void open() {
    SteppingClock clock = new SteppingClock("2026-11-22T14:20:40.644Z");
    backend = Backend.builder().table(TestSchema.TYPED).clock(clock).build();
    caller = new Caller(backend::handle);
    insert(
        "{'id':'a','str':'R','flag':true,'small':1,'big':9007199254740993,'num':0.1,"
            + "'at':'2026-11-22T14:20:40.123456789Z','day':'2026-11-22'}");
    insert(
        "{'id':'b','str':'r','flag':false,'small':2,'big':9007199254740992,'num':-1.5,"
            + "'at':'2026-11-22T14:20:40.123Z','day':'2026-11-23'}");
    clock.set("2026-11-22T14:20:40.645Z");
    insert(
        "{'id':'c','str':'it''s','flag':true,'small':-3,'big':-1,'num':2,".replace("''", "\\u0027")
            + "'at':'1969-12-31T23:59:59.5Z','day':'1969-12-31'}");
    insert("{'id':'n'}");
    caller.post("/tables/typed", "{'id':'gone','str':'R','flag':true,'small':1}").isItem(201);
    caller.delete("/tables/typed/gone").isItem(200);
  }

  private static void insert(String json) {
    caller.post("/tables/typed", json).isItem(201);
  }

  @AfterAll
  static void close() {
    backend.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          str eq 'R'                                              | a
          str ne 'R'                                              | b c
          not (str eq 'R')                                        | b c
          str eq 'R' or str ne 'R'                                | a b c
          str eq null                                             | n
          str ne null                                             | a b c
          not (str eq null)                                       | a b c
          null eq str                                             | n
          str lt null                                             |
          not (str lt null)                                       |
          str lt null or true                                     | a b c n
          (str eq 'R') eq null                                    | n
          str eq 'it''s'                                          | c
          str gt 'R'                                              | b c
          str ge ''                                               | a b c
          flag                                                    | a c
          not flag                                                | b
          flag eq false                                           | b
          flag ne true                                            | b
          flag and small lt 0                                     | c
          flag or small eq 2 and str eq 'x'                       | a c
          (flag or small eq 2) and str eq 'r'                     | b
          small gt 1.5                                            | b
          small eq 1.0                                            | a
          small le -3                                             | c
          big eq 9007199254740993                                 | a
          big eq 9007199254740992                                 | b
          big gt 9007199254740992                                 | a
          big lt 1E30                                             | a b c
          num eq 0.1                                              | a
          num eq 2                                                | c
          num lt small                                            | a b
          small eq num                                            |
          at eq datetime'2026-11-22T14:20:40.123Z'                | b
          at gt datetime'2026-11-22T14:20:40.123Z'                | a
          at gt datetime'2026-11-22T14:20:40.123456Z'             | a
          at ge datetime'2026-11-22T14:20:40.123456790Z'          |
          at eq datetimeoffset'2026-11-22T16:20:40.123+02:00'     | b
          at lt datetime'1970-01-01T00:00:00Z'                    | c
          day eq datetimeoffset'2026-11-22T00:00:00.000Z'         | a
          day eq datetimeoffset'2026-11-22T12:00:00.000Z'         |
          day lt datetimeoffset'2026-11-22T12:00:00.000Z'         | a c
          day eq datetime'2026-11-23'                             | b
          at gt day                                               | a c
          updatedAt eq datetimeoffset'2026-11-22T14:20:40.644Z'   | a
          updatedAt gt datetimeoffset'2026-11-22T14:20:40.644Z'   | b c n
          updatedAt ge datetimeoffset'2026-11-22T14:20:40.645Z'   | c n
          updatedAt lt datetimeoffset'2026-11-22T14:20:40.645Z'   | a b
          createdAt eq updatedAt                                  | a b c n
          version eq 'AAAAAAAAAAI='                               | b
          deleted                                                 |
          deleted eq false                                        | a b c n
          1 eq 1                                                  | a b c n
          1 eq 0                                                  |
          true                                                    | a b c n
          false or flag                                           | a c
          'a' lt id and id lt 'c'                                 | b
          id eq 'a' or id eq 'c' or id eq 'gone'                  | a c
          ID EQ2                                                  | -
          """)
  void chooses(String filter, String ids) {
    if ("-".equals(ids)) {
      caller.filter("typed", filter).isError(400);
      return;
    }
    Object[] expected = ids == null ? new Object[0] : ids.split(" ");
    caller.filter("typed", filter).isList(expected);
    String counted = "/tables/typed?$inlinecount=allpages&$top=1&$filter=" + Caller.encoded(filter);
    assertThat(caller.get(counted).field("count")).isEqualTo((long) expected.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"str eq 'R'", "flag", "deleted", "small eq 1"})
  void deletedRowsAreChosenIfAskedFor(String filter) {
    String target = "/tables/typed?__includeDeleted=true&$filter=" + Caller.encoded(filter);
    assertThat(caller.get(target).ids()).contains("gone");
  }

  /** An alternative must not open the way to rows that are deleted. */
  @Test
  void deletedRowsStayHiddenBehindAnyFilter() {
    caller.filter("typed", "true or true").isList("a", "b", "c", "n");
    caller.filter("typed", "deleted or not deleted").isList("a", "b", "c", "n");
  }

  @Test
  void anEmptyFilterIsNone() {
    caller.filter("typed", "").isList("a", "b", "c", "n");
    caller.filter("typed", "  ").isList("a", "b", "c", "n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "str eq 'x' OR '1'='1'",
        "str eq 'x'; DELETE FROM Typed",
        "1=1",
        "str eq 'x' --",
        "\"str\" eq 'x'",
        "[str] eq 'x'",
        "str eq char(82)",
        "str like 'R'",
        "(SELECT 1) eq 1",
        "rowid eq 1",
        "Typed.str eq 'R'",
        "?1 eq 1",
        ":a eq 1",
      })
  void sqlIsNoFilter(String filter) {
    caller.filter("typed", filter).isError(400, "index");
    caller.get("/tables/typed").isList("a", "b", "c", "n");
  }

  @Test
  void sqlInATextIsText() {
    for (String text :
        new String[] {"x'' OR ''1''=''1", "''; DROP TABLE Typed; --", "%", "_", "\\"}) {
      caller.filter("typed", "str eq '" + text + "' or id eq '" + text + "'").isList();
    }
  }

  @Test
  void aLongListOfIdsIsAnswered() {
    StringBuilder filter = new StringBuilder("id eq 'c'");
    for (int i = 0; filter.length() < 32_000; i++) {
      filter.append(" or id eq 'row-").append(i).append('\'');
    }
    caller.filter("typed", filter.toString()).isList("c");
  }

  @Test
  void everyAnswerIsInOrder() {
    Object[] all = caller.get("/tables/typed?__includeDeleted=true").ids().toArray();
    Object[] sorted = all.clone();
    Arrays.sort(sorted);
    assertThat(all).containsExactly(sorted);
  }
}
