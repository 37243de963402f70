package dev.syncline.transport;

import static dev.syncline.schema.TodoSchema.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.query.ODataRenderer;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.transport.LoopbackServer.Asked;
import dev.syncline.transport.jvm.JvmHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class RemoteTableTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Row BODY =
      TodoSchema.row(Todo.of("a", "Milk é")).only(i -> i == 0 || i == at("title"));
  private static final String ROW = "{\"id\":\"a\",\"title\":\"Milk\",\"version\":\"v2\"}";
  private static final String HTML = "<html><head></head><body>Please <b>log in</b></body></html>";

  /** Looks like UTF-32, and has no such character. */
  private static final String NO_TEXT = "\0\0\0\177\1\2\3\4";

  private final LoopbackServer server = new LoopbackServer();
  private final RemoteTable table = table(server.endpoint("/"), LONG);

  @AfterEach
  void close() {
    server.close();
  }

  // What is asked

  static Stream<String> ids() {
    return Stream.concat(
        RandomTodos.TEXTS.stream().filter(text -> !text.isEmpty()),
        Stream.of(
            "a b",
            "a/b",
            "..",
            "a;b=c",
            "a:b@c!$&'()*+,=",
            "[]{}|^~`",
            "#frag",
            "?query",
            "%2F",
            "{id}",
            "{{id}}",
            "%",
            "100%",
            "{",
            "}",
            "-._~",
            "😀/é"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdArrivesAsItIs(String id) {
    server.answers(204, "");

    table.delete(id, null);

    String path = "/tables/todo/";
    assertThat(server.asked().uri()).startsWith(path);
    assertThat(decoded(server.asked().uri().substring(path.length()))).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aTextInAFilterArrivesAsItIs(String text) {
    server.answers(200, "[]");

    assertThat(table.find(text)).isNull();

    assertThat(parameters())
        .containsExactly(
            "$filter=(id eq " + ODataRenderer.quoted(text) + ")",
            "$top=1",
            "__includeDeleted=true");
  }

  @ParameterizedTest
  @CsvSource({
    "'', /tables/todo",
    "/, /tables/todo",
    "/api, /api/tables/todo",
    "/a%20b/, /a%20b/tables/todo"
  })
  void tablesAreBelowTheEndpoint(String path, String expected) {
    server.answers(201, ROW);

    table(server.endpoint(path), LONG).insert(BODY);

    assertThat(server.asked().uri()).isEqualTo(expected);
  }

  @Test
  void everyVerbIsAskedAsTheProtocolHasIt() {
    server.answers(200, ROW);

    table.insert(BODY);
    assertAsked("POST", "/tables/todo", "none", "{\"id\":\"a\",\"title\":\"Milk é\"}");
    table.update("a", BODY, "v1");
    assertAsked("PATCH", "/tables/todo/a", "\"v1\"", "{\"id\":\"a\",\"title\":\"Milk é\"}");
    table.delete("a", "v1");
    assertAsked("DELETE", "/tables/todo/a", "\"v1\"", "");
    table.undelete("a", "v1");
    assertAsked("POST", "/tables/todo/a", "\"v1\"", "");
    table.update("a", BODY, null);
    assertAsked("PATCH", "/tables/todo/a", "none", "{\"id\":\"a\",\"title\":\"Milk é\"}");
  }

  private void assertAsked(String method, String uri, String ifMatch, String body) {
    Asked asked = server.asked();
    assertThat(asked.method()).isEqualTo(method);
    assertThat(asked.uri()).isEqualTo(uri);
    assertThat(asked.header("If-Match")).isEqualTo(ifMatch);
    assertThat(asked.header("ZUMO-API-VERSION")).isEqualTo("2.0.0");
    assertThat(asked.header("Accept")).isEqualTo("application/json");
    assertThat(asked.body()).isEqualTo(body);
    if (!body.isEmpty()) {
      assertThat(asked.header("Content-Type")).isEqualTo("application/json");
    }
  }

  @ParameterizedTest
  @CsvSource({"MQ==, \"MQ==\"", "a\"b, \"a\\\"b\"", "AAAAAAAAB9E=, \"AAAAAAAAB9E=\"", "*, \"*\""})
  void aVersionIsQuotedInItsHeader(String version, String header) {
    server.answers(200, ROW);

    table.delete("a", version);

    assertThat(server.asked().header("If-Match")).isEqualTo(header);
  }

  @Test
  void aPageIsAskedForByKey() {
    server.answers(200, "[]");

    table.page(new PageRequest("(done eq true)", "2026-11-22T14:20:40.644", null, 50, true));
    assertThat(parameters())
        .containsExactly(
            "$filter=(done eq true) and"
                + " (updatedAt ge datetimeoffset'2026-11-22T14:20:40.644Z')",
            "$orderby=updatedAt,id",
            "$top=50",
            "$inlinecount=allpages",
            "__includeDeleted=true");

    table.page(new PageRequest(null, "2026-12-31T23:59:59.999", "O'Brien", 10, false));
    assertThat(parameters())
        .containsExactly(
            "$filter=(updatedAt ge datetimeoffset'2026-12-31T23:59:59.999Z') and"
                + " (updatedAt lt datetimeoffset'2027-01-01T00:00:00.000Z') and"
                + " (id gt 'O''Brien')",
            "$orderby=id",
            "$top=10",
            "__includeDeleted=true");

    table.page(new PageRequest(null, null, null, 1000, false));
    assertThat(parameters())
        .containsExactly("$orderby=updatedAt,id", "$top=1000", "__includeDeleted=true");
  }

  // What is answered to a write

  @Test
  void aRowIsStored() {
    server.answers(201, ROW, "ETag", "\"from the header\"");
    Answer answer = table.insert(BODY);

    assertThat(answer).isInstanceOf(Answer.Stored.class);
    ServerRow row = ((Answer.Stored) answer).row();
    assertThat(row.version()).as("the body's own goes first").isEqualTo("v2");
    assertThat(row.row().text(at("title"))).isEqualTo("Milk");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "\"v3\"       | v3",
        "\"a\\\"b\"   | a\"b",
        "W/\"v3\"     | null",
        "v3           | null",
        "\"           | null",
      },
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "null")
  void onlyAStrongTagIsAVersion(String tag, @Nullable String version) {
    server.answers(200, "{\"id\":\"a\"}", "etag", tag);
    ServerRow row = ((Answer.Stored) table.insert(BODY)).row();
    assertThat(row.version()).isEqualTo(version);
    assertThat(row.row().version()).isEqualTo(version);

    server.answers(204, "", "ETag", tag);
    assertThat(table.delete("a", "v1")).isEqualTo(new Answer.Done(version));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | Done[version=null]",
        "204 | Done[version=null]",
        "404 | Gone[status=404]",
        "410 | Gone[status=410]",
        "409 | Conflicting[status=409, row=null]",
        "412 | Conflicting[status=412, row=null]",
        "401 | Unauthorized[words=Unauthorized]",
        "400 | Refused[status=400, words=Bad Request]",
        "403 | Refused[status=403, words=Forbidden]",
        "413 | Refused[status=413, words=Request Entity Too Large]",
        "408 | Unavailable[status=408, retryAfter=null, words=Request Timeout]",
        "429 | Unavailable[status=429, retryAfter=null, words=no reason given]",
        "500 | Unavailable[status=500, retryAfter=null, words=Internal Server Error]",
        "503 | Unavailable[status=503, retryAfter=null, words=Service Unavailable]",
        "511 | Unavailable[status=511, retryAfter=null, words=no reason given]",
      })
  void anAnswerWithoutABodyIsUnderstoodByItsStatus(int status, String expected) {
    server.answers(status, "");

    String answer = table.update("a", BODY, "v1").toString();

    // java.net.http does not tell the reason's words.
    assertThat(answer.replaceAll("words=[^\\]]*", "words"))
        .isEqualTo(expected.replaceAll("words=[^\\]]*", "words"));
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 412})
  void aConflictMayShowTheServersRow(int status) {
    server.answers(status, ROW, "ETag", "\"v9\"");
    Answer.Conflicting answer = (Answer.Conflicting) table.update("a", BODY, "v1");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.row().version()).isEqualTo("v2");

    for (String noRow : List.of("{\"error\":\"conflict\"}", HTML, "[]", "{\"id\":", "null")) {
      server.answers(status, noRow);
      assertThat(table.update("a", BODY, "v1")).isEqualTo(new Answer.Conflicting(status, null));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":\"The item is too long\"}                | The item is too long",
        "{\"message\":\"No\",\"more\":{\"message\":\"x\"}}   | No",
        "{\"code\":5,\"inner\":[{}],\"description\":\"Why\"} | Why",
        "{\"errors\":[\"a\"]}                                | {\"errors\":[\"a\"]}",
        "<html><body>Not <b>here</b></body></html>           | Not here",
        "plain words                                         | plain words",
        "{\"error\":                                         | {\"error\":",
      })
  void aRefusalIsToldInTheServersWords(String body, String words) {
    server.answers(400, body);
    assertThat(table.insert(BODY)).isEqualTo(new Answer.Refused(400, words));

    server.answers(401, body);
    assertThat(table.insert(BODY)).isEqualTo(new Answer.Unauthorized(words));
  }

  @Test
  void aLongRefusalIsCutButNotWithinACharacter() {
    server.answers(400, "x".repeat(499) + "😀".repeat(400));

    Answer.Refused refused = (Answer.Refused) table.insert(BODY);

    assertThat(refused.words()).isEqualTo("x".repeat(499) + "…");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"120 | 120", "0 | 0", "' 7 ' | 7", "999999999 | 999999999"},
      delimiter = '|')
  void retryAfterIsInSeconds(String header, long seconds) {
    server.answers(503, "", "Retry-After", header);

    assertThat(((Answer.Unavailable) table.delete("a", "v1")).retryAfter())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "1.5", "soon", "99999999999999999999", "3s"})
  void anyOtherRetryAfterIsPassedOver(String header) {
    server.answers(429, "", "Retry-After", header);

    assertThat(((Answer.Unavailable) table.delete("a", "v1")).retryAfter()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"secret\"}",
        "[]",
        "null",
        "{\"id\":\"a\",\"title\":5}",
        "{\"id\":\"a\",\"views\":9223372036854775808}",
        "{\"id\":\"a\",\"views\":1e99999999999}"
      })
  void aSuccessWithSomethingElseThanARowIsRefused(String body) {
    server.answers(200, body);

    Answer answer = table.insert(BODY);

    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(((Answer.Refused) answer).status()).isEqualTo(200);
    assertThat(((Answer.Refused) answer).words()).contains("todo").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html; charset=utf-8", "application/xhtml+xml"})
  void aPageOfHtmlIsNotTheServersAnswer(String type) {
    server.answers(200, HTML, "Content-Type", type);

    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> table.insert(BODY))
        .withMessageContaining("todo")
        .satisfies(e -> assertThat(e.requestLeft()).isTrue());
    assertThatExceptionOfType(AnswerException.class).isThrownBy(() -> table.find("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Please log in", "{\"id\":\"a\",\"title\":", "<html>", NO_TEXT})
  void aSuccessThatIsNoJsonMayHaveBeenCarriedOut(String body) {
    server.answers(200, body);

    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> table.insert(BODY))
        .satisfies(e -> assertThat(e.requestLeft()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsNotTheServersAnswerAndIsNotFollowed(int status) {
    server.answers(status, "", "Location", server.endpoint("/login").toString());

    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> table.insert(BODY))
        .withMessageContaining(String.valueOf(status))
        .satisfies(e -> assertThat(e.requestLeft()).isTrue());
    assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> table.find("a"));
    assertThat(server.asked().uri()).startsWith("/tables/todo");
  }

  // What is answered to a query

  @Test
  void aListOfRowsIsAPage() {
    server.answers(200, "[" + ROW + ",{\"id\":\"b\",\"deleted\":true}]");
    Page page = table.page(new PageRequest(null, null, null, 5, false));

    assertThat(page.rows()).extracting(ServerRow::id).containsExactly("a", "b");
    assertThat(page.rows()).extracting(ServerRow::deleted).containsExactly(false, true);
    assertThat(page.total()).isNull();

    server.answers(200, "{\"count\":63,\"more\":{\"results\":5},\"results\":[" + ROW + "]}");
    Page counted = table.page(new PageRequest(null, null, null, 5, true));

    assertThat(counted.rows()).hasSize(1);
    assertThat(counted.total()).isEqualTo(63);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "5",
        "{}",
        "{\"results\":{}}",
        "{\"results\":[]",
        "[",
        "[{\"id\":\"a\"}",
        "[5]",
        "[null]",
        "[[]]",
        "[{\"id\":\"a\"}]x",
        "[{\"id\":\"a\"},{\"title\":\"b\"}]",
        "[]]",
        "[][]",
        "{\"results\":[]}{}",
        NO_TEXT,
        "{\"results\":[],\"count\":99999999999999999999}"
      })
  void whatIsNoPageFailsAsAWhole(String body) {
    server.answers(200, body);

    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> table.page(new PageRequest(null, null, null, 5, false)))
        .satisfies(e -> assertThat(e.table()).isEqualTo("todo"))
        .withMessageContaining("todo");
  }

  @Test
  void aPageOfAnotherProtocolIsToldAsThat() {
    server.answers(200, "{\"items\":[],\"count\":0,\"nextLink\":null}");

    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> table.page(new PageRequest(null, null, null, 5, false)))
        .withMessageContaining("The server speaks another protocol: say dialect(…)");
  }

  @Test
  void aPageThatIsCutAnywhereFailsAsAWhole() {
    String whole = "{\"results\":[" + ROW + "],\"count\":1}";

    for (int length = 0; length < whole.length(); length += 3) {
      server.answers(200, whole.substring(0, length));
      assertThatExceptionOfType(AnswerException.class)
          .as(whole.substring(0, length))
          .isThrownBy(() -> table.page(new PageRequest(null, null, null, 5, false)));
    }
  }

  @Test
  void aQueryThatTheServerRefusesSaysWhy() {
    server.answers(400, "{\"error\":\"Unknown column\"}");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> table.find("a"))
        .withMessage("Table todo: the server answered 400: Unknown column")
        .satisfies(e -> assertThat(e.isTransient()).isFalse());

    server.answers(503, HTML, "Retry-After", "3", "Content-Type", "text/html");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> table.find("a"))
        .withMessageContaining("503: Please log in")
        .satisfies(e -> assertThat(e.isTransient()).isTrue())
        .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(3)));
  }

  // Connections

  @Test
  void withoutAConnectionNothingLeft() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String host = InetAddress.getLoopbackAddress().getHostAddress();
    RemoteTable nobody = table(URI.create("http://" + host + ":" + port), LONG);

    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> nobody.insert(BODY))
        .withMessageContaining("/tables/todo")
        .satisfies(e -> assertThat(e.requestLeft()).isFalse());
  }

  @Test
  void aConnectionThatIsNotMadeInTimeIsNone() throws IOException {
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      fill(full, waiting);
      URI endpoint =
          URI.create(
              "http://" + full.getInetAddress().getHostAddress() + ":" + full.getLocalPort());
      Duration brief = Duration.ofMillis(200);
      RemoteTable unreachable =
          new Remote(
                  endpoint,
                  new Zumo2Dialect(),
                  () -> JvmHttp.client(brief),
                  TokenGate.OPEN,
                  brief,
                  LONG)
              .table(TodoSchema.INSTANCE);

      assertThatExceptionOfType(NetworkException.class)
          .isThrownBy(() -> unreachable.insert(BODY))
          .satisfies(e -> assertThat(e.requestLeft()).isFalse());
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  /** Connects until the system lets nobody in any more. */
  private static void fill(ServerSocket server, List<Socket> waiting) throws IOException {
    for (int i = 0; i < 100; i++) {
      Socket socket = new Socket();
      waiting.add(socket);
      try {
        socket.connect(server.getLocalSocketAddress(), 200);
      } catch (SocketTimeoutException full) {
        return;
      }
    }
    Assumptions.abort("This system lets any number wait");
  }

  @Test
  void anUnknownHostIsNoConnection() {
    RemoteTable unknown = table(URI.create("http://syncline.invalid"), LONG);

    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> unknown.insert(BODY))
        .satisfies(e -> assertThat(e.requestLeft()).isFalse());
  }

  static Stream<RawServer.Behaviour> brokenAnswers() {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return Stream.of(
        RawServer.resetting(),
        RawServer.saying(""),
        RawServer.saying("HTTP/1.1 20"),
        RawServer.saying("garbage\r\n\r\n"),
        RawServer.saying(head + "Content-Length: 100\r\n\r\n[{\"id\":"),
        RawServer.saying(head + "Content-Length: 100000\r\n\r\n[{\"id\":"),
        RawServer.saying(head + "Transfer-Encoding: chunked\r\n\r\n5\r\n[{\"id\r\n"));
  }

  @ParameterizedTest
  @MethodSource("brokenAnswers")
  void aConnectionThatBreaksMayHaveCarriedTheRequest(RawServer.Behaviour behaviour) {
    try (RawServer raw = new RawServer(behaviour)) {
      assertMayHaveLeft(() -> table(raw.endpoint(), LONG).insert(BODY));
    }
  }

  @ParameterizedTest
  @MethodSource("brokenAnswers")
  void aQueryWhoseConnectionBreaksHasNoAnswer(RawServer.Behaviour behaviour) {
    try (RawServer raw = new RawServer(behaviour)) {
      assertMayHaveLeft(() -> table(raw.endpoint(), LONG).find("a"));
    }
  }

  @Test
  void anAnswerThatDoesNotComeInTimeIsNone() {
    try (RawServer raw = new RawServer(RawServer.silent())) {
      assertMayHaveLeft(() -> table(raw.endpoint(), Duration.ofMillis(200)).delete("a", "v1"));
    }
  }

  static Stream<String> beginningsOfAnswers() {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return Stream.of(
        head + "Content-Length: 100\r\n\r\n",
        head + "Content-Length: 100\r\n\r\n{\"id\":",
        head + "\r\n{\"id\":\"a\"",
        head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n",
        "HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\nwords");
  }

  @ParameterizedTest
  @MethodSource("beginningsOfAnswers")
  void anAnswerThatDoesNotGoOnIsNone(String beginning) {
    try (RawServer raw = new RawServer(RawServer.stallingAfter(beginning))) {
      RemoteTable stalled = table(raw.endpoint(), Duration.ofMillis(200));
      assertMayHaveLeft(() -> stalled.insert(BODY));
      assertMayHaveLeft(() -> stalled.find("a"));
    }
  }

  private static void assertMayHaveLeft(Runnable call) {
    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.requestLeft()).isTrue());
  }

  private List<String> parameters() {
    String uri = server.asked().uri();
    String query = uri.substring(uri.indexOf('?') + 1);
    return Stream.of(query.split("&", -1))
        .map(RemoteTableTest::decoded)
        .collect(Collectors.toList());
  }

  /** Decodes what is percent-encoded; a plus would have been a blank, so none may be there. */
  private static String decoded(String encoded) {
    assertThat(encoded).doesNotContain("+");
    return URLDecoder.decode(encoded, UTF_8);
  }

  private static RemoteTable table(URI endpoint, Duration readTimeout) {
    return new Remote(
            endpoint,
            new Zumo2Dialect(),
            () -> JvmHttp.client(LONG),
            TokenGate.OPEN,
            LONG,
            readTimeout)
        .table(TodoSchema.INSTANCE);
  }
}
