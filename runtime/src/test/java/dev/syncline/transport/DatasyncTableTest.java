package dev.syncline.transport;

import static dev.syncline.schema.TodoSchema.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.json.WholeRow;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.transport.LoopbackServer.Asked;
import dev.syncline.transport.jvm.JvmHttp;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a Datasync server, and what its recorded answers are taken for. */
@Timeout(60)
final class DatasyncTableTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final PageRequest ANY = new PageRequest(null, null, null, 5, true);
  private static final Row BODY =
      TodoSchema.row(Todo.of("a", "Milk é")).only(i -> i == 0 || i == at("title"));
  private static final String ROW =
      "{\"title\":\"Milk\",\"id\":\"a\",\"updatedAt\":\"2026-11-22T14:20:40.644Z\","
          + "\"version\":\"AAAAAAAAB9E=\",\"deleted\":false}";

  private final LoopbackServer server = new LoopbackServer();
  private final RemoteTable table =
      new Remote(
              server.endpoint("/"),
              new DatasyncDialect(),
              () -> JvmHttp.client(LONG),
              TokenGate.OPEN,
              LONG,
              LONG)
          .table(TodoSchema.INSTANCE);

  @AfterEach
  void close() {
    server.close();
  }

  // What is asked

  @Test
  void aPageIsAskedForByKey() {
    server.answers(200, "{\"items\":[]}");

    table.page(new PageRequest("(done eq true)", "2026-11-22T14:20:40.644", null, 50, true));
    assertThat(parameters())
        .containsExactly(
            "$filter=(done eq true) and"
                + " (updatedAt ge cast(2026-11-22T14:20:40.644Z,Edm.DateTimeOffset))",
            "$orderby=updatedAt,id",
            "$top=50",
            "$count=true",
            "__includedeleted=true");

    table.page(new PageRequest(null, "2026-12-31T23:59:59.999", "O'Brien", 10, false));
    assertThat(parameters())
        .containsExactly(
            "$filter=(updatedAt ge cast(2026-12-31T23:59:59.999Z,Edm.DateTimeOffset)) and"
                + " (updatedAt lt cast(2027-01-01T00:00:00.000Z,Edm.DateTimeOffset)) and"
                + " (id gt 'O''Brien')",
            "$orderby=id",
            "$top=10",
            "__includedeleted=true");
  }

  @Test
  void aRowIsAskedForAtItsOwnAddress() {
    server.answers(200, ROW);

    ServerRow row = table.find("a b'/c");

    Asked asked = server.asked();
    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.uri()).isEqualTo("/tables/todo/a%20b%27%2Fc?__includedeleted=true");
    assertThat(asked.header("ZUMO-API-VERSION")).isEqualTo("3.0.0");
    assertThat(asked.header("Accept")).isEqualTo("application/json");
    assertThat(row.version()).isEqualTo("AAAAAAAAB9E=");
    assertThat(row.updatedAt()).isEqualTo("2026-11-22T14:20:40.644");
    assertThat(row.deleted()).isFalse();
  }

  @Test
  void everyVerbIsAskedAsTheProtocolHasIt() {
    server.answers(200, ROW);
    Row title = BODY.only(i -> i == at("title"));
    Row id = BODY.only(i -> i == 0);

    table.insert(BODY);
    assertAsked("POST", "/tables/todo", "none", "{\"id\":\"a\",\"title\":\"Milk é\"}");
    table.replace("a", new WholeRow(title, id, "{\"x\":[1.10]}", false), "v1");
    assertAsked(
        "PUT",
        "/tables/todo/a",
        "\"v1\"",
        "{\"title\":\"Milk \\u00E9\",\"x\":[1.10],\"id\":\"a\"}");
    table.replace("a", new WholeRow(id, title, "{}", true), "v2");
    assertAsked(
        "PUT",
        "/tables/todo/a?__includedeleted=true",
        "\"v2\"",
        "{\"id\":\"a\",\"title\":\"Milk é\",\"deleted\":false}");
    table.delete("a", "v1");
    assertAsked("DELETE", "/tables/todo/a", "\"v1\"", "");
  }

  private void assertAsked(String method, String uri, String ifMatch, String body) {
    Asked asked = server.asked();
    assertThat(asked.method()).isEqualTo(method);
    assertThat(asked.uri()).isEqualTo(uri);
    assertThat(asked.header("If-Match")).isEqualTo(ifMatch);
    assertThat(asked.header("ZUMO-API-VERSION")).isEqualTo("3.0.0");
    assertThat(asked.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({
    "200, Stored",
    "204, Done",
    "404, Gone",
    "410, Gone",
    "409, Conflicting",
    "412, Conflicting",
    "400, Refused",
    "405, Refused",
    "415, Refused",
    "401, Unauthorized",
    "500, Unavailable"
  })
  void aReplacementIsUnderstoodByItsStatus(int status, String kind) {
    server.answers(status, status == 204 ? "" : ROW, "ETag", "\"AAAAAAAAB9E=\"");

    Answer answer = table.replace("a", new WholeRow(BODY, BODY, "{}", false), "v1");

    assertThat(answer.getClass().getSimpleName()).isEqualTo(kind);
    if (answer instanceof Answer.Conflicting conflicting) {
      assertThat(conflicting.row().version()).isEqualTo("AAAAAAAAB9E=");
    } else if (answer instanceof Answer.Done done) {
      assertThat(done.version()).isEqualTo("AAAAAAAAB9E=");
    }
  }

  @Test
  void aDayIsWrittenAsADay() {
    server.answers(201, ROW);
    Row day = BODY.with(at("day"), "2026-11-22");

    table.insert(day);

    assertThat(server.asked().body()).contains("\"day\":\"2026-11-22\"");
  }

  // What is answered to a query

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "{`items`:[ROW],`count`:63,`nextLink`:`%24count=true&%24skip=1&%24top=4`} | 63 | false",
        "{`items`:[ROW],`count`:2,`nextLink`:`https://contoso.example/tables/todo?$skip=1`}"
            + " | 2 | false",
        "{`items`:[ROW],`count`:2,`nextLink`:`/tables/todo?$skip=1`} | 2 | false",
        "{`items`:[ROW],`count`:null,`nextLink`:null} | none | true",
        "{`count`:1,`more`:{`items`:5,`nextLink`:7},`items`:[ROW]} | 1 | true",
        "{`nextLink`:`$skip=1`,`items`:[ROW]} | none | false"
      })
  void aPageTellsWhetherItIsTheLast(String body, @Nullable Long total, boolean last) {
    server.answers(200, body.replace("ROW", ROW).replace('`', '"'));

    Page page = table.page(ANY);

    assertThat(page.rows()).extracting(ServerRow::id).containsExactly("a");
    assertThat(page.total()).isEqualTo(total);
    assertThat(page.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"results\":[],\"count\":0}",
        "{\"items\":null}",
        "{\"items\":{}}",
        "{\"items\":[],\"count\":0",
        "{\"items\":[]}{}",
        "{\"items\":[{\"title\":\"without an id\"}]}",
        "{\"items\":[],\"nextLink\":\"\\"
      })
  void whatIsNoPageFailsAsAWhole(String body) {
    server.answers(200, body);

    assertThatExceptionOfType(AnswerException.class).isThrownBy(() -> table.page(ANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"results\":[],\"count\":0}"})
  void aPageOfAnotherProtocolIsToldAsThat(String body) {
    server.answers(200, body);

    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> table.page(ANY))
        .withMessageContaining("The server speaks another protocol: say dialect(…)");
  }

  @Test
  void aRowMayHaveItsVersionInAStrongTagAlone() {
    String plain = ROW.replace("\"version\":\"AAAAAAAAB9E=\",", "");
    server.answers(200, plain, "ETag", "\"v7\"");
    assertThat(table.find("a").version()).isEqualTo("v7");

    server.answers(200, plain, "ETag", "W/\"v7\"");
    assertThat(table.find("a").version()).isNull();
  }

  @Test
  void aDeletedRowIsATombstone() {
    server.answers(200, ROW.replace("\"deleted\":false", "\"deleted\":true"));

    assertThat(table.find("a").deleted()).isTrue();
    assertThat(table.find("a").version()).isEqualTo("AAAAAAAAB9E=");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void aRowThatIsNotToBeSeenIsNone(int status) {
    server.answers(status, "");

    assertThat(table.find("a")).isNull();
  }

  @Test
  void aRowThatCannotBeReadIsAnError() {
    server.answers(400, "\"The query specified in the URI is not valid\"");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> table.find("a"))
        .withMessageContaining("400: The query specified in the URI is not valid");

    server.answers(302, "");
    assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> table.find("a"));

    server.answers(200, "<html>", "Content-Type", "text/html");
    assertThatExceptionOfType(AnswerException.class).isThrownBy(() -> table.find("a"));

    server.answers(200, ROW + "{}");
    assertThatExceptionOfType(AnswerException.class).isThrownBy(() -> table.find("a"));
  }

  // What is answered to a write

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "application/json | \"The filter is not valid\" | The filter is not valid",
        "application/json"
            + " | [{\"memberNames\":[\"title\"],\"errorMessage\":\"Too long\"},"
            + "{\"memberNames\":[],\"errorMessage\":\"No\"}] | Too long; No",
        "application/problem+json; charset=utf-8"
            + " | {\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
            + "\"detail\":\"No ZUMO-API-VERSION\"} | Bad Request; No ZUMO-API-VERSION",
        "application/problem+json"
            + " | {\"title\":\"Not valid.\",\"errors\":{\"/version\":[\"Cannot change\",\"No\"]},"
            + "\"traceId\":\"00-1\"} | Not valid.; Cannot change; No",
        "application/json | {\"error\":\"Too old\"} | Too old",
        "application/json | {\"title\":\"a row\"} | {\"title\":\"a row\"}",
        "application/json | [] | []",
        "text/html | <html><body>Not <b>here</b></body></html> | Not here",
      })
  void aRefusalIsToldInTheServersWords(String type, String body, String words) {
    server.answers(400, body, "Content-Type", type);

    assertThat(table.insert(BODY)).isEqualTo(new Answer.Refused(400, words));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 405, 415})
  void aRefusalWithoutWordsIsOneToo(int status) {
    server.answers(status, "");

    assertThat(table.insert(BODY)).isInstanceOf(Answer.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anIdThatIsTakenShowsItsRowDeletedOrNot(boolean deleted) {
    server.answers(409, ROW.replace("\"deleted\":false", "\"deleted\":" + deleted));

    Answer.Conflicting answer = (Answer.Conflicting) table.insert(BODY);

    assertThat(table.showsWhoseIdItIs()).isTrue();
    assertThat(answer.row().version()).isEqualTo("AAAAAAAAB9E=");
    assertThat(answer.row().deleted()).isEqualTo(deleted);
  }

  private List<String> parameters() {
    String uri = server.asked().uri();
    String query = uri.substring(uri.indexOf('?') + 1);
    return Stream.of(query.split("&", -1))
        .map(it -> URLDecoder.decode(it, UTF_8))
        .collect(Collectors.toList());
  }
}
