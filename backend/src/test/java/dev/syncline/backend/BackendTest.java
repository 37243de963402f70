package dev.syncline.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of a backend, with and without its socket. */
@Timeout(60)
final class BackendTest {

  private static Backend.Builder builder() {
    return Backend.builder().table(TestSchema.TODOS);
  }

  private static Set<Thread> threads() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }

  @Test
  void answersWithoutASocket() {
    try (Backend backend = builder().build()) {
      new Caller(backend::handle).get("/tables/todoitem").isList();
      assertThatThrownBy(backend::uri).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void withoutASocketThereIsNoThread() {
    Set<Thread> before = threads();
    try (Backend backend = builder().build()) {
      Caller caller = new Caller(backend::handle);
      caller.post("/tables/todoitem", "{'id':'a'}").isItem(201);
      caller.get("/tables/todoitem").isList("a");
      assertThat(started(before)).isEmpty();
    }
  }

  private static List<Thread> started(Set<Thread> before) {
    return threads().stream()
        .filter(thread -> !before.contains(thread))
        .filter(thread -> thread.getName().matches("(?i).*(http|syncline|server|pool).*"))
        .toList();
  }

  @Test
  void answersTheSameOverHttp() {
    try (Backend backend = builder().build()) {
      backend.start();
      Caller near = new Caller(backend::handle);
      Caller far = HttpCaller.of(backend.uri());
      far.post("/tables/todoitem", "{'id':'a','text':'zażółć 🙂'}").isItem(201);
      for (String target :
          List.of("/tables/todoitem", "/tables/todoitem/a", "/tables/nope", "/tables/todoitem/b")) {
        Answer one = near.get(target);
        Answer other = far.get(target);
        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.text()).isEqualTo(one.text());
        one.response()
            .headers()
            .forEach((name, value) -> assertThat(other.header(name)).as(name).isEqualTo(value));
      }
      assertThat(far.call("HEAD", "/tables/todoitem", "").status()).isEqualTo(405);
      assertThat(far.call("OPTIONS", "/tables/todoitem", "").isError(405).header("Allow"))
          .startsWith("GET");
    }
  }

  @Test
  void aLargeBodyIsRefusedOverHttp() {
    try (Backend backend = builder().build()) {
      backend.start();
      Caller far = HttpCaller.of(backend.uri());
      far.post("/tables/todoitem", "{'text':'" + "x".repeat(2 << 20) + "'}").isError(413);
      far.get("/tables/todoitem").isList();
    }
  }

  @Test
  void theLinkLeadsBackToTheBackend() {
    try (Backend backend = builder().build()) {
      backend.start();
      Caller far = HttpCaller.of(backend.uri());
      far.post("/tables/todoitem", "{'id':'a'}");
      far.post("/tables/todoitem", "{'id':'b'}");
      assertThat(far.get("/tables/todoitem?$top=1").header("Link"))
          .isEqualTo(backend.uri() + "/tables/todoitem?$skip=1&$top=1; rel=next");
    }
  }

  @Test
  void listensOnTheLoopbackOnly() {
    try (Backend backend = builder().build()) {
      backend.start();
      assertThat(backend.uri().getHost()).isEqualTo("127.0.0.1");
      assertThat(backend.uri().getPort()).isPositive();
    }
  }

  @Test
  void startsAgainOnTheSamePort() {
    try (Backend backend = builder().build()) {
      backend.start();
      URI uri = backend.uri();
      HttpCaller.of(uri).post("/tables/todoitem", "{'id':'a'}").isItem(201);
      for (int i = 0; i < 5; i++) {
        backend.stop();
        assertThat(backend.uri()).isEqualTo(uri);
        assertThatThrownBy(() -> HttpCaller.of(uri).get("/tables/todoitem"))
            .hasCauseInstanceOf(ConnectException.class);
        new Caller(backend::handle).get("/tables/todoitem").isList("a");
        backend.start();
        assertThat(backend.uri()).isEqualTo(uri);
        HttpCaller.of(uri).get("/tables/todoitem").isList("a");
      }
    }
  }

  @Test
  void startingStoppingAndClosingTwiceDoesNothing() {
    Backend backend = builder().build();
    backend.stop();
    backend.start();
    URI uri = backend.uri();
    backend.start();
    assertThat(backend.uri()).isEqualTo(uri);
    backend.stop();
    backend.stop();
    backend.close();
    backend.close();
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0);
        Backend backend = builder().port(taken.getLocalPort()).build()) {
      assertThatThrownBy(backend::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(Integer.toString(taken.getLocalPort()));
      new Caller(backend::handle).get("/tables/todoitem").isList();
    }
  }

  @Test
  void stoppingLeavesNoThread() throws InterruptedException {
    Set<Thread> before = threads();
    try (Backend backend = builder().build()) {
      HttpClient client = HttpClient.newHttpClient();
      for (int i = 0; i < 3; i++) {
        backend.start();
        new Caller(HttpCaller.transport(client, backend.uri())).get("/tables/todoitem").isList();
        List<Thread> servers =
            started(before).stream().filter(thread -> !isClients(thread)).toList();
        assertThat(servers).isNotEmpty();
        backend.stop();
        for (Thread thread : servers) {
          thread.join(); // the test's time limit says if it never ends
        }
      }
    }
  }

  private static boolean isClients(Thread thread) {
    return thread.getName().startsWith("HttpClient");
  }

  @Test
  void aRequestKeepsItsHeadersInAnyCase() {
    Request request = new Request("GET", "/", Map.of("If-Match", "x"), new byte[0]);
    assertThat(request.header("IF-MATCH")).isEqualTo("x");
    assertThat(request.header("Other")).isNull();
    assertThatThrownBy(() -> request.headers().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
    Response response = new Response(200, Map.of("etag", "x"), new byte[] {'o', 'k'});
    assertThat(response.with("ETAG", "y").header("ETag")).isEqualTo("y");
    assertThat(response.header("ETag")).isEqualTo("x");
    assertThat(response.text()).isEqualTo("ok");
  }
}
