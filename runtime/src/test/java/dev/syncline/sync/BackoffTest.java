package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.RowState;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3, step 4: a server that says "later" is left alone, for as long as it asks. */
class BackoffTest extends SyncTest {

  private static Fault askingFor(long seconds) {
    return Fault.answer(Reply.json(503, "{}").with("Retry-After", Long.toString(seconds)));
  }

  @Test
  void whatAPushGivesUpWaitsAndTheOthersGoFirst() {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    server.always(Fault.status(503));
    assertThat(device.push().waiting()).isEqualTo(1);
    assertThat(device.state("a")).isEqualTo(RowState.WAITING);
    assertThat(device.state("b")).isEqualTo(RowState.PENDING);
    server.always(Fault.NONE);
    server.seen();
    int pauses = device.pauses().size();

    assertThat(device.push().isClean()).isTrue();

    assertThat(server.seen())
        .extracting(FakeServer.Seen::body)
        .extracting(body -> body.substring(0, 9))
        .containsExactly("{\"id\":\"b\"", "{\"id\":\"a\"");
    assertThat(device.pauses()).hasSize(pauses + 1);
  }

  @Test
  void aServerThatAskedToBeLeftAloneIsNotAskedByTheNextPushOrPull() {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    server.next("POST", askingFor(600));
    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    server.requests();

    PushResult again = device.push();
    PullResult pull = device.pull();

    assertThat(again.status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(again.remaining()).isEqualTo(2);
    assertThat(pull.status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).isEmpty();
    assertThat(device.pauses()).isEmpty();

    server.pass(Duration.ofSeconds(590));
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.pauses()).hasSize(1).allMatch(pause -> pause <= 10_000);
  }

  @Test
  void aServerThatAsksForADayIsAskedAgainAfterAnHour() {
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", askingFor(86_400));
    device.push();
    server.requests();
    device.reopen();

    server.pass(Duration.ofMinutes(59));
    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).isEmpty();
    server.pass(Duration.ofMinutes(1));
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void aRestartRemembersTheRow() {
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", askingFor(600));
    device.push();
    server.requests();

    device.reopen();

    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).isEmpty();
    server.pass(Duration.ofMinutes(10));
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void afterARestartTheServerIsAskedOnceAndSaysItAgain() {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    device.notes().insert(Note.of("c", "3"));
    server.always(askingFor(600));
    device.push();
    server.requests();

    device.reopen();

    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).as("the first row is left alone").containsExactly("POST note");
    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(device.pull().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aPullIsToldToo() {
    server.nextPage(askingFor(600));
    assertThat(device.pull().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    device.notes().insert(Note.of("a", "1"));
    server.requests();

    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void withNothingToSendNobodyIsWaitedFor() {
    server.nextPage(askingFor(600));
    device.pull();

    assertThat(device.push().status()).isEqualTo(SyncStatus.COMPLETED);
  }

  @ParameterizedTest
  @ValueSource(longs = {-365, 365})
  void aClockThatIsSetByAYearBlocksNothing(long days) {
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", askingFor(600));
    device.push();

    server.pass(Duration.ofDays(days));

    assertThat(device.push().isClean()).isTrue();
    assertThat(device.pauses()).isEmpty();
  }

  @Test
  void anEditIsAnotherChance() {
    device.notes().insert(Note.of("a", "1"));
    server.always(Fault.status(503));
    device.push();
    server.always(Fault.NONE);
    int pauses = device.pauses().size();

    device.edit("a", n -> n.title("2"));

    assertThat(device.push().isClean()).isTrue();
    assertThat(device.pauses()).hasSize(pauses);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 503})
  void aServerThatIsUnwellNeverMakesARowBad(int status) {
    device.notes().insert(Note.of("a", "1"));
    server.always(
        (request, handler) ->
            request.method().equals("POST") ? Reply.json(status, "{}") : handler.answer());
    for (int i = 0; i < 5; i++) {
      assertThat(device.push().parked()).isZero();
    }
  }
}
