package dev.syncline.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.error.SyncException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log-in of App Service, as its clients know it, over real HTTP. */
@Timeout(60)
final class ServiceLoginTest {

  private static final String SECRET = "secret-of-google";
  private static final Login ADA = new Login("sid:ada", "worn-token");

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private ServiceLogin login;
  private int status = 200;
  private String type = "application/json";
  private String body = "{\"authenticationToken\":\"fresh\",\"user\":{\"userId\":\"sid:ada\"}}";
  private int missing;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    login = ServiceLogin.at(endpoint("/mobile"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI endpoint(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String token = exchange.getRequestHeaders().getFirst("X-ZUMO-AUTH");
      asked.add(
          exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + token + " " + sent);
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length + missing);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Login logIn() {
    return login.login("google", Map.of("id_token", SECRET));
  }

  @Test
  void whatAProviderGaveIsExchanged() {
    assertThat(logIn()).isEqualTo(new Login("sid:ada", "fresh"));
    assertThat(asked)
        .containsExactly("POST /.auth/login/google null {\"id_token\":\"" + SECRET + "\"}");
  }

  @Test
  void aTokenIsRefreshed() {
    assertThat(login.refresh(ADA)).isEqualTo(new Login("sid:ada", "fresh"));
    assertThat(asked).containsExactly("GET /.auth/refresh worn-token ");
  }

  @Test
  void aTokenOfAnotherUserIsNotTaken() {
    body = body.replace("sid:ada", "sid:grace");

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(() -> login.refresh(ADA))
        .withMessageContaining("sid:grace");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404})
  void whatIsNotAcceptedIsToldUnsaid(int refusal) {
    status = refusal;
    body = "{\"error\":\"not " + SECRET + "\"}";

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(this::logIn)
        .withMessageContaining("/.auth/login/google")
        .satisfies(e -> assertThat(e).hasMessageNotContaining(SECRET));
  }

  @ParameterizedTest
  @CsvSource({"500, true", "503, true", "429, true", "418, false"})
  void anUnwellServerIsTold(int code, boolean isTransient) {
    status = code;

    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(this::logIn)
        .satisfies(e -> assertThat(e.isTransient()).isEqualTo(isTransient));
  }

  @Test
  void aPageOfAHotelIsNoAnswer() {
    type = "text/html";
    body = "<html>Welcome</html>";

    assertThatExceptionOfType(NetworkException.class).isThrownBy(this::logIn);
  }

  @Test
  void aRedirectIsNotFollowed() {
    status = 302;

    assertThatExceptionOfType(NetworkException.class).isThrownBy(this::logIn);
    assertThat(asked).hasSize(1);
  }

  @Test
  void anAnswerThatBreaksOffIsNone() {
    missing = 10;

    assertThatExceptionOfType(NetworkException.class).isThrownBy(this::logIn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"authenticationToken\":\"fresh\"}",
        "{\"authenticationToken\":\"\",\"user\":{\"userId\":\"sid:ada\"}}",
        "{\"authenticationToken\":\"a\\nb\",\"user\":{\"userId\":\"sid:ada\"}}",
        "{\"authenticationToken\":1,\"user\":{\"userId\":\"sid:ada\"}}",
        "{\"authenticationToken\":\"fresh\",\"user\":\"ada\"}",
      })
  void anAnswerWithoutATokenIsTold(String answer) {
    body = answer;

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(this::logIn)
        .withMessageContaining("no token that can be used, or no user");
  }

  @Test
  void withoutAServerThereIsNoNetwork() {
    server.stop(0);

    assertThatExceptionOfType(NetworkException.class).isThrownBy(this::logIn);
  }

  @Test
  void aLoginIsNeverPrintedWithItsToken() {
    assertThat(ADA).hasToString("Login[sid:ada]");
    assertThatNullPointerException().isThrownBy(() -> new Login("sid:ada", nothing()));
  }

  @SuppressWarnings("NullAway") // what Java code without NullAway may do
  private static String nothing() {
    return null;
  }

  // The authenticator

  private final AtomicInteger needed = new AtomicInteger();
  private final TokenStore store = TokenStore.inMemory();

  private LoginAuthenticator authenticator(@Nullable Login kept) {
    if (kept != null) {
      store.save(kept);
    }
    return new LoginAuthenticator(login, store, needed::incrementAndGet);
  }

  @Test
  void aKeptLoginGoesOn() {
    assertThat(authenticator(ADA).token()).isEqualTo("worn-token");
  }

  @Test
  void aFreshTokenIsKept() {
    LoginAuthenticator authenticator = authenticator(ADA);

    assertThat(authenticator.refresh("worn-token")).isEqualTo("fresh");

    assertThat(authenticator.token()).isEqualTo("fresh");
    assertThat(store.load()).isEqualTo(new Login("sid:ada", "fresh"));
    assertThat(needed).hasValue(0);
  }

  @Test
  void whoHasToLogInAnewIsAsked() {
    status = 401;
    LoginAuthenticator authenticator = authenticator(ADA);

    assertThat(authenticator.refresh("worn-token")).isNull();
    assertThat(needed).hasValue(1);
    assertThat(store.load()).as("who it was").isEqualTo(ADA);

    authenticator.loggedIn(new Login("sid:ada", "by-login"));
    assertThat(authenticator.token()).isEqualTo("by-login");
  }

  @Test
  void whoLogsInAtOnceGoesOn() {
    status = 401;
    LoginAuthenticator[] self = new LoginAuthenticator[1];
    self[0] =
        new LoginAuthenticator(
            login, store, () -> self[0].loggedIn(new Login("sid:ada", "at-once")));

    assertThat(self[0].refresh(null)).isEqualTo("at-once");
  }

  @Test
  void whereTheServerIsUnwellNobodyHasToLogIn() {
    status = 503;
    LoginAuthenticator authenticator = authenticator(ADA);

    assertThatExceptionOfType(SyncException.class)
        .isThrownBy(() -> authenticator.refresh("worn-token"));
    assertThat(needed).hasValue(0);
  }

  @Test
  void whoLoggedOutHasNoToken() {
    LoginAuthenticator authenticator = authenticator(ADA);

    authenticator.loggedOut();

    assertThat(authenticator.token()).isNull();
    assertThat(store.load()).isNull();
  }
}
