package dev.syncline.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.event.SyncStatus;
import dev.syncline.login.Browser;
import dev.syncline.login.Login;
import dev.syncline.login.LoginAuthenticator;
import dev.syncline.login.ServiceLogin;
import dev.syncline.login.TokenStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The log-in stub of the original backend, and a table that needs the token it gives. */
@Timeout(60)
final class OriginalLoginTest {

  private static final String REDIRECT = "post_login_redirect_url=";

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private ReferenceServer server;
  private LoginAuthenticator authenticator;

  @BeforeEach
  void start() throws IOException {
    server = ReferenceServer.start(folder.resolve("server.db"));
    authenticator =
        new LoginAuthenticator(service(), TokenStore.inMemory(), () -> authenticator.loggedOut());
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private ServiceLogin service() {
    return ServiceLogin.at(server.uri());
  }

  private SyncClient open(String file) {
    return SyncClient.builder()
        .endpoint(server.uri())
        .database(folder.resolve(file))
        .authenticator(authenticator)
        .table(SecuredSchema.INSTANCE)
        .build();
  }

  /** The stub always ends at {@code done#token=…}, where its clients watch for it. */
  private Browser untilDone() {
    return address -> {
      HttpRequest page = HttpRequest.newBuilder(address).build();
      String done = send(page).headers().firstValue("Location").orElseThrow();
      assertThat(done).startsWith("done#token=");
      String back = address.getQuery().split(REDIRECT, 2)[1].split("&", 2)[0];
      URI callback = URI.create(URLDecoder.decode(back, UTF_8));
      String fragment = done.split("#", 2)[1];
      send(HttpRequest.newBuilder(callback).POST(BodyPublishers.ofString(fragment)).build());
    };
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoLoggedInPushesAndPulls() throws InterruptedException {
    Login login = service().loginInBrowser("google", untilDone(), Duration.ofMinutes(1));
    assertThat(login.userId()).startsWith("sid:");
    authenticator.loggedIn(login);
    try (SyncClient one = open("one.db");
        SyncClient two = open("two.db")) {
      SecuredTable.of(one).insert(new Secured("a", "for users", null));

      assertThat(one.push().isClean()).isTrue();
      assertThat(SecuredTable.of(two).pull().stored()).isOne();
    }
  }

  @Test
  void withoutALoginNothingLeavesAndNothingIsLost() throws InterruptedException {
    try (SyncClient client = open("one.db")) {
      SecuredTable.of(client).insert(new Secured("a", "for users", null));

      assertThat(client.push().status()).isEqualTo(SyncStatus.AUTHENTICATION);
      assertThat(SecuredTable.of(client).pull().status()).isEqualTo(SyncStatus.AUTHENTICATION);
      assertThat(client.outbox()).hasSize(1);

      authenticator.loggedIn(
          service().loginInBrowser("google", untilDone(), Duration.ofMinutes(1)));
      assertThat(client.push().isClean()).isTrue();
    }
  }
}
