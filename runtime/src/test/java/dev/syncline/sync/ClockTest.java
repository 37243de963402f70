package dev.syncline.sync;

import static dev.syncline.query.Selection.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.auth.Authenticator;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 9: no correctness depends on the clock of the device, which is set by a year here. */
class ClockTest {

  private static final String T = Device.TABLE;

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private final List<String> tokens = new ArrayList<>();
  private Duration wrong = Duration.ZERO;
  private Duration wrongAfterPause = Duration.ZERO;
  private Device device;

  @BeforeEach
  void open() {
    device =
        new Device(
            server,
            folder,
            "d",
            2,
            builder ->
                builder.clock(new WrongClock()).sleeper(this::pause).authenticator(new Tokens()));
  }

  @AfterEach
  void close() {
    device.close();
  }

  /** The time of the world, but for what the user has set it by. */
  private final class WrongClock extends Clock {

    @Override
    public Instant instant() {
      return server.now().plus(wrong);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final class Tokens implements Authenticator {

    private String token = "first";

    @Override
    public String token() {
      return token;
    }

    @Override
    public String refresh(String refused) {
      tokens.add(refused);
      token = "renewed";
      return token;
    }
  }

  private void pause(long millis) {
    server.pass(Duration.ofMillis(millis));
    wrong = wrong.plus(wrongAfterPause);
    wrongAfterPause = Duration.ZERO;
  }

  private void set(long days) {
    wrong = wrong.plusDays(days);
  }

  /** Another writer's rows, more than a page. */
  private void others(String prefix) {
    for (int i = 0; i < 5; i++) {
      server.put(T, prefix + i, "theirs", null, null);
    }
  }

  private void hasTheServersRows(int rows) {
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void whatIsPushedAndPulledIsTheSame(long days) {
    others("before");
    device.notes().insert(Note.of("a", "one"));
    device.notes().insert(Note.of("b", "two"));
    assertThat(device.pull().isComplete()).isTrue();

    set(days);
    others("after");
    server.remove(T, "before0");
    device.edit("a", note -> note.title("edited"));
    device.notes().delete("b");
    device.notes().insert(Note.of("c", "three"));

    assertThat(device.push().pushed()).isEqualTo(3);
    assertThat(device.pull().isComplete()).isTrue();
    hasTheServersRows(4 + 5 + 2);
    assertThat(device.outbox()).isEmpty();
    assertThat(device.events()).isEmpty();

    set(-days);
    others("again");
    device.reopen();
    device.edit("a", note -> note.title("edited again"));
    assertThat(device.pull().isComplete()).isTrue();
    hasTheServersRows(4 + 5 + 2 + 5);
    assertThat(server.shown(T, "a")).isEqualTo("edited again|null|null");
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void aPullGoesOnWhereItWasAndNotWhereTheClockIs(long days) {
    others("old");
    device.pull();
    set(days);
    server.pass(Duration.ofMinutes(1));
    server.put(T, "new", "theirs", null, null);

    assertThat(device.pull().stored()).isEqualTo(1);
    server.pass(Duration.ofMinutes(1));
    assertThat(device.pull().stored()).isZero();
    hasTheServersRows(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void whatWasGivenUpIsDue(long days) {
    device.notes().insert(Note.of("a", "one"));
    Instant edited = Instant.ofEpochMilli(server.now().toEpochMilli());
    server.always(Fault.status(503));
    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(device.state("a")).isEqualTo(RowState.WAITING);
    server.always(Fault.NONE);

    set(days);
    device.reopen();

    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    PendingChange change = device.outbox().get(0);
    assertThat(change.nextAttempt()).isEmpty();
    assertThat(change.editedAt()).isEqualTo(edited);
    assertThat(device.client().outbox().counts().waiting()).isZero();
    assertThat(device.notes().list(where(device.notes().inState(RowState.PENDING)))).hasSize(1);
    assertThat(device.push().isClean()).isTrue();
    hasTheServersRows(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void aRetryAfterEndsWithTheClockItWasReckonedBy(long days) {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.answer(Reply.json(429, "{}").with("Retry-After", "3000")));
    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(device.pull().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);

    set(days);

    assertThat(device.pull().isComplete()).isTrue();
    assertThat(device.push().isClean()).isTrue();
    hasTheServersRows(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void aPauseEndsThoughTheClockIsSetMeanwhile(long days) {
    wrongAfterPause = Duration.ofDays(days);
    device.notes().insert(Note.of("a", "one"));
    device.notes().insert(Note.of("b", "two"));
    server
        .next("POST", Fault.answer(Reply.json(429, "{}").with("Retry-After", "20")))
        .next("POST", Fault.ANSWER_LOST);

    PushResult first = device.push();
    PushResult second = device.push();

    assertThat(first.status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(second.isClean()).as("%s", second).isTrue();
    hasTheServersRows(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void aTokenIsGoodUntilTheServerRefusesIt(long days) {
    device.notes().insert(Note.of("a", "one"));
    device.push();
    set(days);
    device.notes().insert(Note.of("b", "two"));
    device.push();
    assertThat(tokens).isEmpty();

    device.notes().insert(Note.of("c", "three"));
    server.next("POST", Fault.status(401));

    assertThat(device.push().isClean()).isTrue();
    assertThat(tokens).containsExactly("first");
    hasTheServersRows(3);
  }
}
