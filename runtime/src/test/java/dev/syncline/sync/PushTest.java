package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.PendingChange;
import dev.syncline.PushError;
import dev.syncline.RowState;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3: what is sent, and what the answers mean. */
class PushTest extends SyncTest {

  private void isClean(PushResult result, int pushed) {
    assertThat(result.isClean()).as("%s", result).isTrue();
    assertThat(result.pushed()).isEqualTo(pushed);
    assertThat(device.outbox()).isEmpty();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  // Step 1 and 2: the requests.

  @Test
  void operationsGoOutFirstInFirstOut() {
    device.notes().insert(Note.of("c", "1"));
    device.notes().insert(Note.of("a", "2"));
    device.notes().insert(Note.of("b", "3"));
    device.edit("c", note -> note.title("4"));
    isClean(device.push(), 3);
    assertThat(server.seen())
        .extracting(FakeServer.Seen::body)
        .extracting(body -> body.substring(0, 9))
        .containsExactly("{\"id\":\"c\"", "{\"id\":\"a\"", "{\"id\":\"b\"");
  }

  @Test
  void anInsertCarriesWhatAppsWriteAndNoSystemColumn() {
    device.notes().insert(Note.of("a", "one").stars(5).draft("mine"));
    isClean(device.push(), 1);
    assertThat(server.seen())
        .extracting(FakeServer.Seen::body)
        .containsExactly("{\"id\":\"a\",\"title\":\"one\",\"text\":null,\"stars\":5}");
    assertThat(device.get("a").draft()).isEqualTo("mine");
    assertThat(device.get("a").updatedAt()).isNotNull();
  }

  @Test
  void anUpdateCarriesOnlyWhatChangedAndItsVersion() {
    Note note = synced("a", "one");
    device.edit("a", n -> n.stars(3));
    isClean(device.push(), 1);
    FakeServer.Seen seen = server.seen().get(0);
    assertThat(seen.body()).isEqualTo("{\"id\":\"a\",\"stars\":3}");
    assertThat(seen.ifMatch()).isEqualTo('"' + note.version() + '"');
  }

  @Test
  void aDeleteCarriesItsVersionAndNoBody() {
    Note note = synced("a", "one");
    assertThat(device.notes().delete("a")).isTrue();
    isClean(device.push(), 1);
    FakeServer.Seen seen = server.seen().get(0);
    assertThat(seen.method()).isEqualTo("DELETE");
    assertThat(seen.body()).isEmpty();
    assertThat(seen.ifMatch()).isEqualTo('"' + note.version() + '"');
  }

  @Test
  void nothingIsSentForWhatCameToNothing() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    device.edit("a", n -> n.title("one"));
    device.edit("a", n -> n.draft("here only"));
    device.notes().insert(Note.of("b", "new"));
    device.notes().delete("b");
    isClean(device.push(), 0);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anObjectHeldSinceBeforeOurOwnPushesIsNotStale() {
    Note held = device.notes().insert(Note.of("a", "one"));
    isClean(device.push(), 1);
    device.notes().update(held.title("two"));
    isClean(device.push(), 1);
    device.notes().update(held.title("three"));
    isClean(device.push(), 1);
    assertThat(server.shown(T, "a")).isEqualTo("three|null|null");
  }

  @Test
  void anObjectHeldSinceBeforeAnothersChangeIsStaleAlsoAfterAMerge() {
    Note held = synced("a", "one");
    device.edit("a", n -> n.title("two"));
    isClean(device.push(), 1);
    server.set(T, "a", "text", "theirs");
    device.edit("a", n -> n.title("three"));
    isClean(device.push(), 1);
    device.notes().update(held.title("four"));
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.conflict().clashes()).contains("text");
    assertThat(server.shown(T, "a")).isEqualTo("three|theirs|null");
  }

  @Test
  void anObjectHeldSinceBeforeAPulledChangeIsStaleAlsoOnAPendingOne() {
    Note held = synced("a", "one");
    device.edit("a", n -> n.stars(1));
    isClean(device.push(), 1);
    device.edit("a", n -> n.stars(2));
    server.set(T, "a", "text", "theirs");
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    assertThat(device.shown("a")).isEqualTo("one|theirs|2");
    device.notes().update(held.title("mine"));
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(server.shown(T, "a")).isEqualTo("one|theirs|1");
  }

  // Step 4: the answers.

  @Test
  void theServersRowBecomesTheRow() {
    server.normalise((column, value) -> column.equals("title") ? value + "!" : value);
    device.notes().insert(Note.of("a", "one").text("same"));
    isClean(device.push(), 1);
    assertThat(device.shown("a")).isEqualTo("one!|same|null");
    assertThat(device.events()).containsExactly("changed a title");
  }

  @Test
  void aSuccessWithoutARowIsCompletedByItsVersionOrByReading() {
    server.next("POST", Fault.NO_CONTENT).next("PATCH", Fault.EMPTY_200);
    device.notes().insert(Note.of("a", "one"));
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).containsExactly("POST note");
    device.edit("a", n -> n.title("two"));
    isClean(device.push(), 1);
    assertThat(server.requests()).containsExactly("PATCH note a", "GET note");
  }

  @Test
  void aDeleteWithoutABodyIsDone() {
    synced("a", "one");
    device.notes().delete("a");
    server.next("DELETE", Fault.answer(Reply.empty(204)));
    server.remove(T, "a");
    isClean(device.push(), 1);
  }

  @Test
  void aRowThatIsMadeAnewAsItWasIsNotTakenForItsTombstone() {
    synced("a", "one");
    device.notes().delete("a");
    isClean(device.push(), 1);
    device.notes().insert(Note.of("a", "one"));
    server.next("GET", Fault.REQUEST_LOST);
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.notes().find("a")).isPresent();
    assertThat(server.shown(T, "a")).isEqualTo(device.shown("a"));
  }

  @Test
  void anEmptySuccessThatDidNothingIsNotBelieved() {
    synced("a", "one");
    synced("b", "two");
    synced("c", "three");
    device.edit("a", n -> n.title("mine"));
    server.next("PATCH", Fault.answer(Reply.empty(200)));
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    isClean(device.push(), 1);
    device.notes().delete("b");
    server.next("DELETE", Fault.answer(Reply.empty(200)));
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    isClean(device.push(), 1);
    device.notes().insert(Note.of("d", "new"));
    server.next("POST", Fault.answer(Reply.empty(200)));
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    isClean(device.push(), 1);
    assertThat(device.events()).isEmpty();
  }

  @Test
  void aRowThatCannotBeReadAfterAnEmptySuccessWasStillSent() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.EMPTY_200).next("GET", Fault.REFUSED);
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    isClean(device.push(), 1);
    assertThat(device.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void aDeleteOfWhatIsGoneIsDone(int status) {
    synced("a", "one");
    device.notes().delete("a");
    server.remove(T, "a");
    server.next("DELETE", Fault.status(status));
    isClean(device.push(), 1);
    assertThat(device.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void anUpdateOfWhatIsGoneIsAConflictWithADeletedRow(int status) {
    synced("a", "one");
    device.edit("a", n -> n.title("mine"));
    server.remove(T, "a");
    server.next("PATCH", Fault.status(status));
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(device.conflict().server()).isEmpty();
    assertThat(device.conflict().local()).isPresent();
    assertThat(device.conflict().base()).map(Note::title).hasValue("one");
  }

  @Test
  void oneRefusedRowIsParkedAndTheRestGoesOn() {
    device.notes().insert(Note.of("a", "bad"));
    device.notes().insert(Note.of("b", "good"));
    server.next("POST", Fault.answer(Reply.json(400, "{\"error\":\"no such title\"}")));
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.pushed()).isEqualTo(1);
    assertThat(result.parked()).isEqualTo(1);
    assertThat(result.remaining()).isEqualTo(1);
    assertThat(device.events()).containsExactly("parked a");
    PendingChange parked = device.outbox().get(0);
    assertThat(parked.state()).isEqualTo(RowState.PARKED);
    assertThat(parked.lastError()).hasValue(new PushError(400, "REFUSED", "no such title"));
    assertThat(device.state("a")).isEqualTo(RowState.PARKED);
    assertThat(server.shown(T, "b")).isNotNull();
    server.requests();
    assertThat(device.push().parked()).isEqualTo(1);
    assertThat(server.requests()).isEmpty();
    device.edit("a", n -> n.title("mended"));
    isClean(device.push(), 1);
  }

  @Test
  void aRefusedRowThatWasMendedMeanwhileIsNotParked() {
    device.notes().insert(Note.of("a", "bad"));
    server.next(
        "POST", Fault.before(() -> device.edit("a", n -> n.title("mended")), Fault.status(400)));
    isClean(device.push(), 1);
    assertThat(device.events()).isEmpty();
    assertThat(server.shown(T, "a")).isEqualTo("mended|null|null");
  }

  @Test
  void aRefusedInsertThatWasDeletedMeanwhileIsForgotten() {
    device.notes().insert(Note.of("a", "bad"));
    server.next("POST", Fault.before(() -> device.notes().delete("a"), Fault.status(400)));
    isClean(device.push(), 0);
    device.notes().insert(Note.of("b", "bad"));
    server.next("POST", Fault.before(() -> device.notes().delete("b"), Fault.REFUSED));
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(device.outbox()).isEmpty();
  }

  @Test
  void aRefusedUpdateThatWasDeletedMeanwhileGoesOnAsADelete() {
    synced("a", "one");
    device.edit("a", n -> n.title("bad"));
    server.next("PATCH", Fault.before(() -> device.notes().delete("a"), Fault.status(400)));
    isClean(device.push(), 1);
    assertThat(server.shown(T, "a")).isNull();
  }

  @Test
  void aRowRefusedAfterALostRequestCanBeMended() {
    device.notes().insert(Note.of("a", "bad"));
    server.next("POST", Fault.REQUEST_LOST);
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    server.next("POST", Fault.status(400));
    assertThat(device.push().parked()).isEqualTo(1);
    device.edit("a", n -> n.title("mended"));
    isClean(device.push(), 1);
    device.edit("a", n -> n.title("bad again"));
    server.next("PATCH", Fault.REQUEST_LOST);
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    server.next("PATCH", Fault.status(400));
    assertThat(device.push().parked()).isEqualTo(1);
    device.edit("a", n -> n.title("mended again"));
    isClean(device.push(), 1);
  }

  @Test
  void aRowThatTheServerFailsOnForEverIsParkedAndTheRestGoesOn() {
    device.notes().insert(Note.of("a", "bad"));
    device.notes().insert(Note.of("b", "good"));
    server.always(
        Fault.poison("bad", Fault.answer(Reply.json(500, "{\"error\":\"unsupported\"}"))));
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.parked()).isEqualTo(1);
    assertThat(result.pushed()).isEqualTo(1);
    assertThat(device.pauses()).hasSize(Backoff.MOST_ATTEMPTS - 1);
    assertThat(device.outbox().get(0).lastError())
        .hasValue(new PushError(500, "REFUSED", "unsupported"));
    device.edit("a", n -> n.title("mended"));
    isClean(device.push(), 1);
  }

  /** Without a version it cannot be told whether it was carried out; nor does it matter. */
  @Test
  void anUpdateThatTheServerFailsOnForEverIsParkedAlsoWithoutVersions() {
    NoteSchema schema = new NoteSchema("jotting", false);
    try (Device jotter = new Device(server, folder, "d1", 0, it -> it.table(schema))) {
      NoteTable jottings = new NoteTable(jotter.client(), schema);
      Note note = jottings.insert(Note.of("a", "good"));
      isClean(jotter.push(), 1);
      jottings.update(note.title("bad"));
      server.always(Fault.poison("bad", Fault.answer(Reply.json(500, "{}"))));
      PushResult result = jotter.push();
      assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
      assertThat(result.parked()).isEqualTo(1);
    }
  }

  /** No version is needed to see that the row is gone. */
  @Test
  void aDeleteThatTheServerFailsOnForEverIsDoneIfTheRowIsGoneAlsoWithoutVersions() {
    NoteSchema schema = new NoteSchema("jotting", false);
    try (Device jotter = new Device(server, folder, "d1", 0, it -> it.table(schema))) {
      NoteTable jottings = new NoteTable(jotter.client(), schema);
      jottings.insert(Note.of("a", "one"));
      isClean(jotter.push(), 1);
      jottings.delete("a");
      server.next("DELETE", Fault.ANSWER_LOST);
      jotter.push();
      jottings.insert(Note.of("a", "again"));
      server.always(
          (request, handler) ->
              request.method().equals("DELETE") ? Reply.json(500, "{}") : handler.answer());
      assertThat(jotter.push().isClean()).isTrue();
      assertThat(server.shown("jotting", "a")).isEqualTo("again|null|null");
    }
  }

  @Test
  void a500ThatWasCarriedOutIsRecognisedAsDone() {
    device.notes().insert(Note.of("a", "one"));
    for (int i = 0; i < Backoff.MOST_ATTEMPTS; i++) {
      server.next(
          "POST",
          (request, handler) -> {
            Reply unused = handler.answer();
            return Reply.json(500, "{}");
          });
    }
    isClean(device.push(), 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 502, 503, 504})
  void aServerThatIsNotWellStopsThePush(int status) {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    server.always(Fault.status(status));
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(result.remaining()).isEqualTo(2);
    assertThat(result.parked()).isZero();
    List<String> requests =
        new ArrayList<>(Collections.nCopies(Backoff.MOST_ATTEMPTS, "POST note"));
    if (status == 502 || status == 504) {
      requests.add("GET note"); // it might have been the request
    }
    assertThat(server.requests()).isEqualTo(requests);
    assertThat(device.pauses()).hasSize(Backoff.MOST_ATTEMPTS - 1);
    assertThat(device.pauses()).allMatch(pause -> pause > 0 && pause <= 30_000);
    server.always(Fault.NONE);
    isClean(device.push(), 2);
  }

  @Test
  void retryAfterIsHonoured() {
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", Fault.answer(Reply.json(429, "{}").with("Retry-After", "20")));
    isClean(device.push(), 1);
    assertThat(device.pauses()).containsExactly(20_000L);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aServerThatWantsToBeLeftAloneForLongIs(int status) {
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", Fault.answer(Reply.json(status, "{}").with("Retry-After", "3600")));
    assertThat(device.push().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    assertThat(server.requests()).hasSize(1);
    assertThat(device.pauses()).isEmpty();
    server.pass(Duration.ofHours(1));
    isClean(device.push(), 1);
  }

  @Test
  void aDeadNetworkStopsAfterOneRequestAndKeepsTheQueue() {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    server.always(Fault.REFUSED);
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(result.remaining()).isEqualTo(2);
    assertThat(server.requests()).hasSize(1);
    assertThat(device.pauses()).isEmpty();
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    server.always(Fault.NONE);
    isClean(device.push(), 2);
  }

  @Test
  void aCaptivePortalLosesNothingAndParksNothing() {
    synced("b", "old");
    device.notes().insert(Note.of("a", "1"));
    device.edit("b", n -> n.title("new"));
    server.always(Fault.PORTAL);
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(result.parked()).isZero();
    assertThat(result.remaining()).isEqualTo(2);
    server.always(Fault.NONE);
    isClean(device.push(), 2);
  }

  @Test
  void aCaptivePortalInPlaceOfTheRowParksNothing() {
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", Fault.ANSWER_LOST);
    device.push();
    server.next("GET", Fault.PORTAL);
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(result.parked()).isZero();
    isClean(device.push(), 1);
  }

  @Test
  void anAnswerThatCannotBeUnderstoodIsParkedAndTheRestGoesOn() {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    server.next("POST", Fault.body(body -> body.replace("\"1\"", "true")));
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(result.parked()).isEqualTo(1);
    assertThat(result.pushed()).isEqualTo(1);
    assertThat(device.outbox().get(0).lastError().orElseThrow().words()).contains("note", "title");
    device.edit("a", n -> n.stars(1));
    isClean(device.push(), 1);
  }

  @Test
  void a401StopsAtOnce() {
    device.notes().insert(Note.of("a", "1"));
    device.notes().insert(Note.of("b", "2"));
    server.always(Fault.answer(Reply.html(401, "You must be logged in")));
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.AUTHENTICATION);
    assertThat(result.reason()).contains("logged in");
    assertThat(result.remaining()).isEqualTo(2);
    assertThat(server.requests()).hasSize(1);
    server.always(Fault.NONE);
    isClean(device.push(), 2);
  }

  @Test
  void anInterruptedPauseCancels() {
    device.notes().insert(Note.of("a", "1"));
    server.next(
        "POST",
        (request, handler) -> {
          Thread.currentThread().interrupt();
          throw new java.io.InterruptedIOException("interrupted");
        });
    PushResult result = device.push();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.status()).isEqualTo(SyncStatus.CANCELLED);
    isClean(device.push(), 1);
  }

  @Test
  void aRowOfAnotherIdIsNoAnswer() {
    synced("b", "other");
    device.notes().insert(Note.of("a", "1"));
    server.next("POST", Fault.body(body -> body.replace("\"id\":\"a\"", "\"id\":\"b\"")));
    assertThat(device.push().parked()).isEqualTo(1);
    assertThat(device.shown("b")).isEqualTo("other|null|null");
  }
}
