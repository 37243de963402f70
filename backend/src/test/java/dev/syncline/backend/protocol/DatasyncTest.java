package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.encoded;
import static dev.syncline.backend.Caller.matching;
import static dev.syncline.backend.Caller.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same tables as the toolkit's clients know them. */
class DatasyncTest extends ProtocolTest {

  private static final String ROW = "/tables/todoitem/t1";
  private static final String EVEN_IF_DELETED = "?__includedeleted=true";

  private Answer ask(String method, String target, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "ZUMO-API-VERSION";
    all[1] = "3.0.0";
    return caller.call(method, target, quoted(body), all);
  }

  private Answer get(String target, String... headers) {
    return ask("GET", target, "", headers);
  }

  private Answer insert(String body) {
    return ask("POST", "/tables/todoitem", body);
  }

  private static void assertItem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("ETag")).isEqualTo(matching(answer));
    assertThat(answer.item()).containsKeys("id", "updatedAt", "version", "deleted");
  }

  private static void assertEmpty(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text()).isEmpty();
    assertThat(answer.header("ETag")).isNull();
  }

  @SuppressWarnings("unchecked")
  private static List<String> ids(Answer page) {
    List<String> ids = new ArrayList<>();
    ((List<Map<String, Object>>) page.field("items")).forEach(it -> ids.add((String) it.get("id")));
    return ids;
  }

  // One row

  @Test
  void anInsertedRowIsAnsweredAndFound() {
    Answer made = insert("{'id':'t1','text':'one','complete':true,'unheard':[{}]}");
    assertItem(made, 201);
    assertThat(made.header("Location")).isEqualTo(ROW);
    assertThat(made.item())
        .containsEntry("updatedAt", "2026-11-22T14:20:40.644Z")
        .containsEntry("deleted", false)
        .containsEntry("complete", true)
        .doesNotContainKeys("createdAt", "unheard");

    assertItem(get(ROW), 200);
    assertThat(get(ROW).item()).isEqualTo(made.item());
    assertThat(caller.get(ROW).isItem(200).field("text")).as("in ZUMO 2.0").isEqualTo("one");
  }

  @Test
  void anIdThatIsTakenAnswersItsRowDeletedOrNot() {
    Answer first = insert("{'id':'t1','text':'one'}");
    Answer taken = insert("{'id':'t1','text':'two'}");
    assertItem(taken, 409);
    assertThat(taken.item()).isEqualTo(first.item());

    assertEmpty(ask("DELETE", ROW, ""), 204);
    Answer deleted = insert("{'id':'t1','text':'three'}");
    assertItem(deleted, 409);
    assertThat(deleted.field("deleted")).isEqualTo(true);
  }

  @Test
  void aRowIsReplacedAsAWhole() {
    Answer first = insert("{'id':'t1','text':'one','complete':true,'priority':5}");

    Answer second = ask("PUT", ROW, "{'text':'two','version':'any','updatedAt':'x'}");

    assertItem(second, 200);
    assertThat(second.item()).containsEntry("text", "two").containsEntry("priority", null);
    assertThat(second.version()).isNotEqualTo(first.version());
    assertThat(caller.get(ROW).item().get("createdAt"))
        .as("when it was made stays")
        .isEqualTo("2026-11-22T14:20:40.644Z");
  }

  @Test
  void anotherIdInTheBodyIsRefused() {
    insert("{'id':'t1','text':'one'}");

    assertEmpty(ask("PUT", ROW, "{'id':'t2','text':'two'}"), 400);
  }

  @Test
  void aDeletedRowIsGoneUntilItIsWanted() {
    insert("{'id':'t1','text':'one'}");
    assertEmpty(ask("DELETE", ROW, ""), 204);

    assertEmpty(get(ROW), 410);
    assertEmpty(ask("PUT", ROW, "{'text':'two'}"), 410);
    assertEmpty(ask("DELETE", ROW, ""), 410);
    Answer tombstone = get(ROW + EVEN_IF_DELETED);
    assertItem(tombstone, 200);
    assertThat(tombstone.field("deleted")).isEqualTo(true);

    Answer back =
        ask(
            "PUT",
            ROW + EVEN_IF_DELETED,
            "{'text':'back','deleted':false}",
            "If-Match",
            matching(tombstone));
    assertItem(back, 200);
    assertItem(get(ROW), 200);
    assertThat(back.item()).containsEntry("text", "back").containsEntry("deleted", false);
  }

  @Test
  void aPutMayDelete() {
    insert("{'id':'t1','text':'one'}");

    assertItem(ask("PUT", ROW, "{'text':'one','deleted':true}"), 200);

    assertEmpty(get(ROW), 410);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void aRowThatIsNotThereIsNotFound(String method) {
    assertEmpty(ask(method, "/tables/todoitem/none", "{}"), 404);
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /tables/todoitem/t1, 'GET, PUT, DELETE'",
    "POST, /tables/todoitem/t1, 'GET, PUT, DELETE'",
    "PUT, /tables/todoitem, 'GET, POST'",
    "DELETE, /tables/todoitem, 'GET, POST'"
  })
  void whatCannotBeAskedIsNotAllowed(String method, String target, String allowed) {
    Answer answer = ask(method, target, "{}");

    assertEmpty(answer, 405);
    assertThat(answer.header("Allow")).isEqualTo(allowed);
  }

  // Conditions

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PUT    | If-Match      | \"AAAAAAAAAAE=\"   | 200",
        "PUT    | If-Match      | \"AAAAAAAAAAI=\"   | 412",
        "PUT    | If-Match      | W/\"AAAAAAAAAAE=\" | 412",
        "PUT    | If-Match      | *                  | 200",
        "PUT    | If-None-Match | \"AAAAAAAAAAE=\"   | 412",
        "DELETE | If-Match      | \"AAAAAAAAAAI=\"   | 412",
        "DELETE | If-Match      | \"AAAAAAAAAAE=\"   | 204",
        "GET    | If-None-Match | \"AAAAAAAAAAE=\"   | 304",
        "GET    | If-None-Match | \"AAAAAAAAAAI=\"   | 200",
        "GET    | If-Match      | \"AAAAAAAAAAI=\"   | 412",
      })
  void aVersionIsACondition(String method, String header, String tag, int status) {
    Answer first = insert("{'id':'t1','text':'one'}");
    assertThat(first.version()).isEqualTo("AAAAAAAAAAE=");

    Answer answer = ask(method, ROW, "{'text':'two'}", header, tag);

    assertThat(answer.status()).isEqualTo(status);
    if (status == 412) {
      assertThat(answer.item()).as("the server's row").isEqualTo(first.item());
    } else if (status == 304) {
      assertThat(answer.text()).isEmpty();
    }
  }

  // Lists

  @Test
  void aListSaysWhatFollows() {
    for (int i = 0; i < 101; i++) {
      insert("{'id':'r%03d','priority':%d}".formatted(i, i));
    }
    Answer first = get("/tables/todoitem?$count=true&$filter=" + encoded("priority ge 0"));
    assertThat(ids(first)).hasSize(100);
    assertThat(first.field("count")).isEqualTo(101L);
    String next = (String) first.field("nextLink");
    assertThat(next).startsWith("%24count=true&%24filter=").endsWith("&%24skip=100");

    Answer second = get("/tables/todoitem?" + next);
    assertThat(ids(second)).containsExactly("r100");
    assertThat(second.field("nextLink")).isNull();
  }

  @Test
  void noMoreIsListedThanWasAskedFor() {
    List.of("a", "b", "c").forEach(id -> insert("{'id':'" + id + "'}"));

    Answer page = get("/tables/todoitem?$top=2");

    assertThat(ids(page)).containsExactly("a", "b");
    assertThat(page.item()).containsEntry("nextLink", null).containsEntry("count", null);
    assertThat(ids(get("/tables/todoitem?$top=0&$count=true"))).isEmpty();
  }

  @Test
  void deletedRowsAreListedIfTheyAreWanted() {
    insert("{'id':'t1'}");
    ask("DELETE", ROW, "");

    assertThat(ids(get("/tables/todoitem"))).isEmpty();
    assertThat(ids(get("/tables/todoitem?__IncludeDeleted=TRUE"))).containsExactly("t1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contains(text,'n') | t1",
        "text in ('one','two') | t1,t2",
        "updatedAt ge cast(2026-11-22T14:20:40.645Z,Edm.DateTimeOffset) | t2",
        "(priority add 1) eq 3 | t2",
      })
  void aFilterIsOfODataFour(String filter, String expected) {
    insert("{'id':'t1','text':'one','priority':1}");
    clock.set("2026-11-22T14:20:41Z");
    insert("{'id':'t2','text':'two','priority':2}");

    assertThat(ids(get("/tables/todoitem?$filter=" + encoded(filter))))
        .containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$filter=nothing eq 1", "$top=-1", "$top=128001", "$skip=x", "$select=q"})
  void whatMakesNoSenseIsRefused(String query) {
    assertThat(get("/tables/todoitem?" + query.replace(" ", "%20")).status()).isEqualTo(400);
  }

  @Test
  void aDayHasNoTime() {
    ask("POST", "/tables/typed", "{'id':'a','day':'2026-11-22'}");

    assertThat(get("/tables/typed/a").field("day")).isEqualTo("2026-11-22");
    assertThat(caller.get("/tables/typed/a").field("day")).isEqualTo("2026-11-22T00:00:00.000Z");
  }
}
