package dev.syncline.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log-in by the browser of a desktop, over real HTTP to a loopback address. */
@Timeout(60)
final class BrowserLoginTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Login ADA = new Login("sid:ada", AppService.TOKEN);

  private final UsersBrowser browser = new UsersBrowser();
  private AppService service;

  @BeforeEach
  void start() throws IOException {
    service = new AppService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Login logIn(Browser by) throws InterruptedException {
    return logIn(by, LONG);
  }

  private Login logIn(Browser by, Duration timeout) throws InterruptedException {
    return ServiceLogin.at(service.endpoint()).loginInBrowser("google", by, timeout);
  }

  private AuthenticationException refused(Browser by, Duration timeout) {
    AuthenticationException[] met = new AuthenticationException[1];
    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(() -> logIn(by, timeout))
        .withMessageContaining("google")
        .satisfies(e -> met[0] = e);
    return met[0];
  }

  // What comes back

  @Test
  void aCodeIsRedeemedWithTheProofThatItIsOurs() throws InterruptedException {
    assertThat(logIn(browser)).isEqualTo(ADA);

    assertThat(service.asked)
        .containsExactly("GET /.auth/login/google", "GET /.auth/login/google/token");
    assertThat(service.page())
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("session_mode", "token");
    assertThat(service.page().get("post_login_redirect_url"))
        .matches("http://127\\.0\\.0\\.1:\\d+/[\\w-]{43}");
  }

  @Test
  void aTokenBehindTheHashIsTakenToo() throws InterruptedException {
    service.comesBack = AppService.tokenInFragment();

    assertThat(logIn(browser)).isEqualTo(ADA);
    assertThat(service.asked).containsExactly("GET /.auth/login/google");
    assertThat(browser.pages.get(0)).contains("location.hash", "history.replaceState");
  }

  @Test
  void noPageHasWhatCame() throws InterruptedException {
    logIn(browser);
    service.comesBack = AppService.tokenInFragment();
    logIn(browser);

    assertThat(browser.pages)
        .allMatch(page -> page.startsWith("200 ") && page.contains("go back to the app"))
        .noneMatch(page -> page.contains("of=ada") || page.contains("sid:ada"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "#"})
  void aRefusalOfTheUserIsTold(String behind) {
    service.comesBack = behind + "error=access_denied&error_description=%3Cb%3EYou%20said%20no";

    assertThat(refused(browser, LONG)).hasMessageContaining("refused: access_denied");
    assertThat(service.asked).hasSize(1);
    assertThat(browser.pages).noneMatch(page -> page.contains("You said no"));
  }

  @Test
  void wordsOfAStrangerAreNotRepeated() {
    service.comesBack = "?error=%3Cscript%3Ealert(1)";

    assertThat(refused(browser, LONG)).hasMessageNotContaining("alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?authorization_code=stolen", "#token=%7B%22secret-of-ada"})
  void whatTheServerDoesNotTakeIsTold(String comesBack) {
    service.comesBack = comesBack;

    assertThat(printed(refused(browser, LONG))).doesNotContain("stolen", "secret-of-ada");
  }

  private static String printed(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void withoutAServerThereIsNoToken() {
    Browser cut =
        address -> {
          URI back = browser.redirect(address);
          service.close();
          browser.comeBack(back);
        };

    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> logIn(cut))
        .satisfies(e -> assertThat(printed(e)).doesNotContain("of=ada", "of%3Dada", "verifier"));
  }

  // Who else may come

  @Test
  void strangersAreShownNothingAndEndNothing() throws InterruptedException {
    Browser withStrangers =
        address -> {
          URI back = browser.redirect(address);
          browser.comeBack(back.resolve("/"));
          browser.comeBack(back.resolve("/guessed?error=access_denied"));
          browser.comeBack(back.resolve("/favicon.ico"));
          assertThat(browser.pages).hasSize(3).allMatch(page -> page.startsWith("404 "));
          browser.comeBack(back);
        };

    assertThat(logIn(withStrangers)).isEqualTo(ADA);
  }

  @Test
  void anAddressOfAnotherNameIsAStrangers() throws InterruptedException {
    Browser rebound =
        address -> {
          URI back = browser.redirect(address);
          String request = "GET " + back.getRawPath() + "?error=no HTTP/1.1\r\nHost: evil.example";
          assertThat(said(back, request + "\r\n\r\n")).startsWith("HTTP/1.1 404 ");
          browser.comeBack(back);
        };

    assertThat(logIn(rebound)).isEqualTo(ADA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n",
        "GET /\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 99999\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "GET /?a=%zz HTTP/1.1\r\n\r\n",
      })
  void whatIsNoRequestEndsNothing(String noise) throws InterruptedException {
    Browser withNoise =
        address -> {
          URI back = browser.redirect(address);
          assertThat(said(back, noise)).isEmpty();
          browser.comeBack(back);
        };

    assertThat(logIn(withNoise)).isEqualTo(ADA);
  }

  private static String said(URI to, String request) throws IOException {
    try (Socket socket = new Socket(to.getHost(), to.getPort())) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }

  @Test
  void aConnectionThatABrowserOpensAheadHoldsNothingUp() throws InterruptedException {
    Browser ahead =
        address -> {
          URI back = browser.redirect(address);
          try (Socket idle = new Socket(back.getHost(), back.getPort())) {
            assertThat(idle.isConnected()).isTrue();
            browser.comeBack(back);
          }
        };

    assertThat(logIn(ahead)).isEqualTo(ADA);
  }

  @Test
  void anAddressIsGoodForOneLogin() throws InterruptedException {
    URI[] back = new URI[1];
    Browser twice =
        address -> {
          back[0] = browser.redirect(address);
          browser.comeBack(back[0]);
          browser.comeBack(URI.create(back[0].toString().replace("a%2Bcode", "another")));
        };

    assertThat(logIn(twice)).isEqualTo(ADA);
    assertThat(browser.pages.get(1)).startsWith("404 ");
    assertThatExceptionOfType(ConnectException.class)
        .as("nobody listens any more")
        .isThrownBy(() -> browser.comeBack(back[0]));
  }

  @Test
  void anAddressThatIsOnlyLookedAtIsStillGood() throws InterruptedException {
    Browser looking =
        address -> {
          URI back = browser.redirect(address);
          browser.comeBack(back.resolve(back.getRawPath()));
          browser.comeBack(back);
        };

    assertThat(logIn(looking)).isEqualTo(ADA);
  }

  // What does not come

  @Test
  void whoDoesNotLogInInTimeIsNotWaitedFor() {
    assertThat(refused(address -> {}, SHORT)).hasMessageContaining("within");
  }

  @Test
  void anInterruptCancels() {
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> logIn(address -> Thread.currentThread().interrupt()));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anInterruptCancelsTheRequestForTheToken() {
    UsersBrowser thenInterrupts =
        new UsersBrowser() {
          @Override
          public void open(URI address) throws IOException {
            super.open(address);
            Thread.currentThread().interrupt();
          }
        };

    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> logIn(thenInterrupts));
    assertThat(service.asked).doesNotContain("GET /.auth/login/google/token");
  }

  @Test
  void aPageThatCannotBeShownIsTold() {
    Browser none =
        address -> {
          throw new IOException("no display");
        };

    assertThat(refused(none, LONG))
        .hasMessageContaining("another Browser")
        .hasRootCauseMessage("no display");
  }

  @Test
  void withoutADisplayThereIsNoSystemBrowser() {
    System.setProperty("java.awt.headless", "true");

    assertThat(refused(Browser.system(), LONG)).hasMessageContaining("another Browser");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0001S"})
  void aTimeoutLeavesTime(String timeout) {
    assertThatIllegalArgumentException().isThrownBy(() -> logIn(browser, Duration.parse(timeout)));
  }
}
