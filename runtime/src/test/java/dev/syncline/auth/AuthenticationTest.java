package dev.syncline.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.syncline.SyncClient;
import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.query.Filter;
import dev.syncline.sync.Note;
import dev.syncline.sync.NoteSchema;
import dev.syncline.sync.NoteTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a push and a pull do with an authenticator, over real HTTP. */
@Timeout(60)
final class AuthenticationTest {

  private static final String OLD = "old-token";
  private static final String NEW = "new-token";
  private static final int MANY = 16;

  @TempDir Path folder;

  private final GuardedServer server = new GuardedServer("X-ZUMO-AUTH", NEW);
  private @Nullable SyncClient client;

  @AfterEach
  void close() {
    if (client != null) {
      client.close();
    }
    server.close();
  }

  /** Has a token, and asks for another as it is told to. */
  private static class App implements Authenticator {

    final List<String> refused = new ArrayList<>();
    volatile @Nullable String token = OLD;

    @Override
    public @Nullable String token() {
      return token;
    }

    @Override
    public @Nullable String refresh(@Nullable String old) throws IOException, InterruptedException {
      synchronized (this) {
        refused.add(String.valueOf(old));
      }
      token = fresh();
      return token;
    }

    @Nullable String fresh() throws IOException, InterruptedException {
      return NEW;
    }
  }

  private NoteTable notes(Authenticator authenticator) {
    return notes(authenticator, TokenHeader.ZUMO, server);
  }

  private NoteTable notes(Authenticator authenticator, TokenHeader header, GuardedServer at) {
    if (client != null) {
      client.close();
    }
    client =
        SyncClient.builder()
            .endpoint(at.endpoint())
            .database(folder.resolve("notes.db"))
            .table(NoteSchema.NOTES)
            .authenticator(authenticator, header)
            .build();
    return new NoteTable(client, NoteSchema.NOTES);
  }

  private PushResult pushOne(Authenticator authenticator) {
    notes(authenticator).insert(Note.of("a", "Milk"));
    return client.push();
  }

  // The header

  @Test
  void aTokenTravelsInItsHeader() {
    assertThat(pushOne(() -> NEW).isClean()).isTrue();
    assertThat(server.asked()).containsExactly("POST " + NEW + " 200");
  }

  @Test
  void aTokenTravelsAsABearers() {
    try (GuardedServer bearers = new GuardedServer("Authorization", "Bearer " + NEW)) {
      assertThat(notes(() -> NEW, TokenHeader.BEARER, bearers).pull().isComplete()).isTrue();
    }
  }

  @Test
  void withoutATokenNoHeaderIsSent() {
    assertThat(pushOne(() -> null).status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(server.asked()).containsExactly("POST nobody 401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X ZUMO", "X-ZUMO\r\nCookie", "Ü"})
  void aHeaderHasToBeOne(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenHeader(name, "Bearer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "line\r\nCookie: evil", "null\0", "Ünï"})
  void aTokenThatNoHeaderCanCarryIsRefusedUnsaid(String token) {
    NoteTable notes = notes(() -> token);
    notes.insert(Note.of("a", "Milk"));

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(() -> client.push())
        .withMessageContaining("no header can carry")
        .satisfies(e -> assertThat(token.isEmpty() || !said(e).contains(token)).isTrue());
    assertThatExceptionOfType(AuthenticationException.class).isThrownBy(notes::pull);
    assertThat(server.asked()).isEmpty();
    assertThat(client.outbox()).hasSize(1);
  }

  private static String said(Throwable e) {
    return e + (e.getCause() == null ? "" : said(e.getCause()));
  }

  // A token that is not accepted any more

  @Test
  void aRefusedTokenIsRenewedAndTheRequestRepeated() {
    App app = new App();

    assertThat(pushOne(app).isClean()).isTrue();

    assertThat(app.refused).containsExactly(OLD);
    assertThat(server.asked()).containsExactly("POST " + OLD + " 401", "POST " + NEW + " 200");
  }

  @Test
  void aPullRenewsATokenToo() {
    App app = new App();

    assertThat(notes(app).pull().isComplete()).isTrue();

    assertThat(app.refused).containsExactly(OLD);
    assertThat(server.asked()).containsExactly("GET " + OLD + " 401", "GET " + NEW + " 200");
  }

  @Test
  void whoHasNoTokenYetMayGetOne() {
    App app = new App();
    app.token = null;

    assertThat(pushOne(app).isClean()).isTrue();
    assertThat(app.refused).containsExactly("null");
  }

  @Test
  void whatWasRenewedIsUsedByAnAppThatDoesNotKeepIt() {
    App app =
        new App() {
          @Override
          public String token() {
            return OLD;
          }
        };
    NoteTable notes = notes(app);

    assertThat(notes.pull().isComplete()).isTrue();
    assertThat(notes.pull().isComplete()).isTrue();

    assertThat(app.refused).containsExactly(OLD);
  }

  @Test
  void aTokenThatWasTakenBackIsNotSentAgain() {
    App app = new App();
    NoteTable notes = notes(app);
    notes.pull();
    app.token = null;
    server.accepts("another");
    server.asked().clear();

    notes.pull();

    assertThat(server.asked()).startsWith("GET nobody 401");
  }

  @Test
  void oneRefreshIsEnoughForOnePull() {
    server.accepts("third");
    App app = new App();

    PullResult result = notes(app).pull();

    assertThat(result.status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(app.refused).containsExactly(OLD);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void thereMayBeNoOtherToken() {
    App app =
        new App() {
          @Override
          @Nullable String fresh() {
            return null;
          }
        };

    PushResult result = pushOne(app);

    assertThat(result.status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(result.remaining()).isOne();
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void whatTheServerSaysOfATokenIsToldWithoutIt() {
    PushResult result = pushOne(() -> OLD);

    assertThat(result.reason()).contains("Who is …?");
    assertThat(client.outbox().list().toString()).contains("Who is …?").doesNotContain(OLD);
    assertThat(notes(() -> OLD).pull().reason()).contains("Who is …?").doesNotContain(OLD);
  }

  // Authenticators that fail

  private static final class Failing extends App {

    private final Exception failure;

    Failing(Exception failure) {
      this.failure = failure;
    }

    @Override
    @Nullable String fresh() throws IOException, InterruptedException {
      if (failure instanceof IOException io) {
        throw io;
      }
      throw (RuntimeException) failure;
    }
  }

  @Test
  void anAuthenticatorThatThrowsStopsAPushAndItsWordsAreNotTold() {
    PushResult result = pushOne(new Failing(new IllegalStateException("I had " + OLD)));

    assertThat(result.status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(result.reason())
        .contains("the authenticator failed with java.lang.IllegalStateException at ")
        .contains("AuthenticationTest")
        .doesNotContain(OLD);
    assertThat(result.remaining()).isOne();
  }

  @Test
  void anAuthenticatorThatThrowsAtOnceAsksNobodyAnything() {
    Authenticator failing =
        () -> {
          throw new IllegalStateException("scripted");
        };

    assertThat(pushOne(failing).status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(new NoteTable(client, NoteSchema.NOTES).pull().status())
        .isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void whereThereIsNoWayToATokenThereIsNoNetwork() {
    assertThat(pushOne(new Failing(new IOException(OLD))).status()).isEqualTo(SyncStatus.NETWORK);
    NoteTable notes = notes(new Failing(new NetworkException(OLD, true, null)));
    PullResult pulled = notes.pull();
    assertThat(pulled.status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(pulled.reason()).doesNotContain(OLD);
  }

  @Test
  void aServerOfTokensMayBeUnwell() {
    ServerException unwell = new ServerException(503, null, "Later");

    assertThat(notes(new Failing(unwell)).pull().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
  }

  @Test
  void anAuthenticatorCannotPushOrPull() {
    List<String> told = new ArrayList<>();
    App app =
        new App() {
          @Override
          String fresh() {
            for (Runnable call : List.<Runnable>of(client::push, () -> pullAgain())) {
              try {
                call.run();
              } catch (IllegalStateException e) {
                told.add(e.getMessage());
              }
            }
            return NEW;
          }
        };

    assertThat(pushOne(app).isClean()).isTrue();
    assertThat(told).hasSize(2).allMatch(words -> words.contains("authenticator"));
    assertThat(client.push().isClean()).isTrue();
  }

  private void pullAgain() {
    new NoteTable(client, NoteSchema.NOTES).pull();
  }

  // Threads

  /** Waits with the answer until it is told to go on. */
  private static final class Slow extends App {

    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    @Override
    String fresh() throws InterruptedException {
      asked.countDown();
      go.await();
      return NEW;
    }
  }

  @Test
  void readsAndWritesDoNotWaitForAToken() throws Exception {
    Slow app = new Slow();
    NoteTable notes = notes(app);
    notes.insert(Note.of("a", "Milk"));
    CompletableFuture<PushResult> push = CompletableFuture.supplyAsync(client::push);
    app.asked.await();

    notes.insert(Note.of("b", "Tea"));
    assertThat(notes.list(Filter.all())).hasSize(2);
    assertThat(push).isNotDone();

    app.go.countDown();
    assertThat(await(push).isClean()).isTrue();
  }

  @Test
  void aPushThatWaitsForATokenCanBeCancelled() throws Exception {
    Slow app = new Slow();
    notes(app).insert(Note.of("a", "Milk"));
    AtomicReference<PushResult> result = new AtomicReference<>();
    Thread pushing = new Thread(() -> result.set(client.push()));
    pushing.start();
    app.asked.await();

    pushing.interrupt();
    pushing.join();

    assertThat(result.get().status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(result.get().remaining()).isOne();
    app.go.countDown();
    assertThat(client.push().isClean()).isTrue();
  }

  @Test
  void manyThatAreRefusedAtOnceAskForOneToken() throws Exception {
    server.refusesTogether(MANY);
    App app = new App();
    List<NoteTable> tables = new ArrayList<>();
    var builder =
        SyncClient.builder()
            .endpoint(server.endpoint())
            .database(folder.resolve("many.db"))
            .authenticator(app);
    for (int i = 0; i < MANY; i++) {
      builder.table(new NoteSchema("note" + i, true));
    }
    client = builder.build();
    for (int i = 0; i < MANY; i++) {
      tables.add(new NoteTable(client, new NoteSchema("note" + i, true)));
    }

    List<CompletableFuture<PullResult>> pulls = new ArrayList<>();
    for (NoteTable table : tables) {
      CompletableFuture<PullResult> pull = new CompletableFuture<>();
      new Thread(() -> pull.complete(table.pull())).start();
      pulls.add(pull);
    }
    for (CompletableFuture<PullResult> pull : pulls) {
      assertThat(await(pull).isComplete()).isTrue();
    }

    assertThat(app.refused).containsExactly(OLD);
    assertThat(server.asked()).hasSize(2 * MANY);
  }

  private static <R> R await(CompletableFuture<R> result)
      throws InterruptedException, ExecutionException, TimeoutException {
    return result.get(60, TimeUnit.SECONDS);
  }
}
