package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.syncline.backend.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, ids, methods and the version of the protocol. */
final class AddressTest extends ProtocolTest {

  private static final String VERSION_WORDS =
      "An invalid API version was specified in the request, this request needs to specify a"
          + " ZUMO-API-VERSION of 2.0.0.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tables/todoitem",
        "/tables/todoitem/",
        "/Tables/TodoItem",
        "/TABLES/TODOITEM/",
        "/tables/%74odoitem",
        "/tables/todoitem?",
        "/tables/todoitem/?$top=1",
      })
  void aTableIsFoundInAnyCase(String target) {
    caller.post("/tables/todoitem", "{'id':'a'}");
    caller.get(target).isList("a");
  }

  @Test
  void anItemIsFoundWithASlashAtTheEnd() {
    caller.post("/tables/todoitem", "{'id':'a'}");
    caller.get("/tables/todoitem/a/").isItem(200);
    caller.patch("/Tables/Todoitem/a/", "{'text':'x'}").isItem(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/tables",
        "/tables/",
        "/tables//",
        "/tables/nope",
        "/tables/nope/a",
        "/tables/sqlite_master",
        "/tables/syncline_counters",
        "/tables/todoitem/a/b",
        "/tables/todoitem/a//",
        "/table/todoitem",
        "//tables/todoitem",
        "/api/todoitem",
        "/tables/todoitem%00",
        "/tables/todoitem%22",
        "todoitem",
        "*",
      })
  void whatIsNotThereIsNotFound(String target) {
    caller.get(target).isError(404);
    caller.post(target, "{}").isError(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tables/todoitem/%",
        "/tables/todoitem/%4",
        "/tables/todoitem/%zz",
        "/tables/todoitem/%+1",
        "/tables/todoitem/%c3",
        "/tables/todoitem/%c0%af",
        "/tables/todoitem/%ed%a0%80",
        "/tables/todoitem?$filter=%ff",
        "/tables/todoitem?%ff=1",
        "/tables/todoitem?$top=1&$top=2",
      })
  void whatCannotBeDecodedIsRefused(String target) {
    caller.get(target).isError(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A b",
        "it's",
        "x' OR '1'='1",
        "a%20b",
        "100%25",
        "%",
        "a&b=c#d",
        "{curly}",
        "...",
        "-",
        "žluťoučký",
        "日本",
        "🙂",
        "a;b,c:d@e",
        "null",
      })
  void anIdOfAnyKindWorksEverywhere(String id) {
    String address = "/tables/todoitem/" + encoded(id);
    caller.call("POST", "/tables/todoitem", "{\"id\":\"" + id + "\"}").isItem(201);
    caller.post("/tables/todoitem", "{'id':'other'}").isItem(201);
    assertThat(caller.get(address).isItem(200).field("id")).isEqualTo(id);
    assertThat(caller.patch(address, "{'text':'x'}").isItem(200).field("id")).isEqualTo(id);
    caller.filter("todoitem", "id eq '" + id.replace("'", "''") + "'").isList(id);
    assertThat(caller.delete(address).isItem(200).field("id")).isEqualTo(id);
    assertThat(caller.undelete(address).isItem(201).field("id")).isEqualTo(id);
    assertThat(caller.get("/tables/todoitem/other").isItem(200).field("text")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        " ",
        "\t",
        "a/b",
        "a+b",
        "a?b",
        "a\\b",
        "a`b",
        "a\"b",
        "a\u0000",
        "\u001f",
        "a\u007fb",
        "a\u009f",
        "\u3000",
      })
  void anIdThatDoesNotTravelIsRefused(String id) {
    String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(id));
    caller.call("POST", "/tables/todoitem", "{\"id\":\"" + escaped + "\"}").isError(400, "id");
    caller.call("PATCH", "/tables/todoitem", "{\"id\":\"" + escaped + "\"}").isError(400, "id");
    String address = "/tables/todoitem/" + encoded(id);
    caller.get(address).isError(400, "id");
    caller.patch(address, "{}").isError(400, "id");
    caller.delete(address).isError(400, "id");
    caller.undelete(address).isError(400, "id");
  }

  @Test
  void anIdHas255CharactersAtMost() {
    String longest = "x".repeat(255);
    caller.post("/tables/todoitem", "{'id':'" + longest + "'}").isItem(201);
    caller.get("/tables/todoitem/" + longest).isItem(200);
    caller.post("/tables/todoitem", "{'id':'x" + longest + "'}").isError(400, "255");
    caller.get("/tables/todoitem/x" + longest).isError(400, "255");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /tables/todoitem",
    "PUT, /tables/todoitem/a",
    "HEAD, /tables/todoitem/a",
    "OPTIONS, /tables/todoitem",
    "DELETE, /tables/todoitem",
    "TRACE, /tables/todoitem",
    "get, /tables/todoitem",
    "BREW, /tables/todoitem",
    "'', /tables/todoitem",
  })
  void otherMethodsAreRefused(String method, String target) {
    Answer answer = caller.call(method, target, "").isError(405);
    assertThat(answer.header("Allow")).startsWith("GET, POST, PATCH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2.0.0   | -                        | 200
          2.0.12  | -                        | 200
          -       | ZUMO-API-VERSION=2.0.0   | 200
          -       | zumo-api-version=2.0.0   | 200
          2.0.0   | zumo-api-version=3.0.0   | 200
          -       | -                        | 400
          2.0     | -                        | 400
          2.0.    | -                        | 400
          2.0.0.0 | -                        | 400
          2x0x0   | -                        | 400
          2.0.0 x | -                        | 400
          1.0.0   | -                        | 400
          3.0.0   | zumo-api-version=2.0.0   | 200
          3.1.0   | -                        | 400
          -       | zumo-api-version=        | 400
          -       | zumo-api-version=2.0.0x  | 400
          """)
  void theVersionIsChecked(String header, String query, int status) {
    String target = query == null ? "/tables/todoitem" : "/tables/todoitem?" + query;
    Map<String, String> headers = header == null ? Map.of() : Map.of("zumo-Api-version", header);
    Answer answer = caller.send("GET", target, "", headers);
    assertThat(answer.status()).isEqualTo(status);
    if (status == 400) {
      answer.isError(400, VERSION_WORDS);
    }
  }

  @Test
  void aWriteWithoutVersionWritesNothing() {
    caller.send("POST", "/tables/todoitem", "{\"id\":\"a\"}", Map.of()).isError(400, VERSION_WORDS);
    caller.get("/tables/todoitem").isList();
  }

  @Test
  void everyAnswerSaysWhoGaveIt() {
    for (String target : new String[] {"/", "/tables/todoitem", "/tables/todoitem/a"}) {
      Answer answer = caller.get(target);
      assertThat(answer.header("x-zumo-server-version")).startsWith("syncline-");
      assertThat(answer.header("cache-control")).isEqualTo("no-cache");
    }
  }

  @Test
  void aBugIsA500ThatTellsNothing() {
    backend.close();
    Answer answer = caller.get("/tables/todoitem").isError(500);
    assertThat(answer.text()).doesNotContain("Exception", "closed", "dev.syncline");
  }
}
