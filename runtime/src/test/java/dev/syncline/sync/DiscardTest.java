package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Difference;
import dev.syncline.PendingChange;
import dev.syncline.PendingChanges;
import dev.syncline.RowState;
import dev.syncline.error.RowException;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4: taking changes back, without a network. */
class DiscardTest extends SyncTest {

  private PendingChange change(String id) {
    return device.notes().change(id).orElseThrow();
  }

  private void discard(String id) {
    assertThat(change(id).discard()).isTrue();
  }

  /** The row is as it was, nothing waits, and nothing is sent. */
  private void isBack(String id, String shown) {
    assertThat(device.shown(id)).isEqualTo(shown);
    assertThat(device.state(id)).isEqualTo(RowState.SYNCED);
    assertThat(device.outbox()).isEmpty();
    server.requests();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).isEmpty();
  }

  private void isClean(String id) {
    PushResult result = device.push();
    assertThat(result.isClean()).as("%s", result).isTrue();
    assertThat(device.shown(id)).isEqualTo(server.shown(T, id));
    device.pull();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  // What was never sent, or certainly not carried out.

  @Test
  void anInsertVanishes() {
    device.notes().insert(Note.of("a", "one"));
    discard("a");
    isBack("a", null);
  }

  @Test
  void anUpdateGoesBackToTheBaseAndKeepsWhatIsKnownHereAlone() {
    Note note = synced("a", "one");
    device.edit("a", n -> n.title("two").stars(3).draft("mine"));
    discard("a");
    isBack("a", "one|null|null");
    assertThat(device.get("a")).isEqualTo(note.draft("mine"));
  }

  @Test
  void aDeletedRowIsBack() {
    Note note = synced("a", "one");
    device.notes().delete("a");
    discard("a");
    isBack("a", "one|null|null");
    assertThat(device.get("a")).isEqualTo(note);
  }

  @Test
  void aRowThatWasBroughtBackIsDeletedAgain() {
    synced("a", "one");
    device.notes().delete("a");
    device.push();
    device.notes().insert(Note.of("a", "again"));
    discard("a");
    isBack("a", null);
  }

  @Test
  void aRowThatWasDeletedAndInsertedAgainGoesBackToItsBase() {
    synced("a", "one");
    device.notes().delete("a");
    device.notes().insert(Note.of("a", "again"));
    discard("a");
    isBack("a", "one|null|null");
  }

  @Test
  void whatTheServerRefusedIsTakenBack() {
    synced("a", "one");
    device.edit("a", n -> n.title("bad"));
    device.notes().insert(Note.of("b", "bad"));
    server.next("PATCH", Fault.status(400)).next("POST", Fault.status(400));
    assertThat(device.push().parked()).isEqualTo(2);
    assertThat(device.notes().parked().discard()).isEqualTo(2);
    isBack("a", "one|null|null");
    isBack("b", null);
  }

  @Test
  void anUpdateOfAVersionThatIsGoneGoesBackToTheServersRow() {
    Note held = synced("a", "one");
    server.set(T, "a", "title", "theirs");
    device.pull();
    device.notes().update(held.title("mine"));
    discard("a");
    isBack("a", "theirs|null|null");
    device.notes().delete(held);
    discard("a");
    isBack("a", "theirs|null|null");
  }

  @Test
  void aRowThatAPullLeftTakesThePlace() {
    synced("a", "one");
    synced("b", "one");
    device.edit("a", n -> n.title("mine"));
    device.notes().delete("b");
    server.set(T, "a", "title", "theirs");
    server.set(T, "b", "title", "theirs");
    server.always(
        (request, handler) ->
            request.method().equals("GET")
                ? handler.answer()
                : Fault.REFUSED.meet(request, handler));
    device.pull();
    server.always(Fault.NONE);
    discard("a");
    discard("b");
    isBack("a", "theirs|null|null");
    isBack("b", "theirs|null|null");
  }

  // Conflicts.

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aConflictTakesTheServersRow(boolean deletedHere) {
    synced("a", "one");
    if (deletedHere) {
      device.notes().delete("a");
    } else {
      device.edit("a", n -> n.title("mine"));
    }
    server.set(T, "a", "title", "theirs");
    assertThat(device.push().conflicts()).isEqualTo(1);
    discard("a");
    isBack("a", "theirs|null|null");
    assertThat(device.get("a").version()).isNotNull();
    device.edit("a", n -> n.title("next"));
    isClean("a");
  }

  @Test
  void aConflictWithADeletionTakesTheRowAway() {
    synced("a", "one");
    device.edit("a", n -> n.title("mine"));
    server.remove(T, "a");
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.client().conflicts().discard()).isEqualTo(1);
    isBack("a", null);
  }

  // An unanswered request.

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anUnansweredInsertIsGoneHereUntilTheRowWasRead(boolean arrived) {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    assertThat(device.shown("a")).isNull();
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    assertThat(change("a").differences()).isEmpty();
    server.requests();
    isClean("a");
    assertThat(device.shown("a")).isEqualTo(arrived ? "one|null|null" : null);
    assertThat(server.requests()).doesNotContain("POST note");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anUnansweredUpdateIsTakenBackHereUntilTheRowWasRead(boolean arrived) {
    synced("a", "one");
    device.edit("a", n -> n.title("two").draft("mine"));
    server.next("PATCH", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    assertThat(device.shown("a")).isEqualTo("one|null|null");
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    isClean("a");
    assertThat(device.shown("a")).isEqualTo((arrived ? "two" : "one") + "|null|null");
    assertThat(device.get("a").draft()).isEqualTo("mine");
    assertThat(device.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anUnansweredDeleteIsTakenBackHereUntilTheRowWasRead(boolean arrived) {
    synced("a", "one");
    device.notes().delete("a");
    server.next("DELETE", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    assertThat(device.shown("a")).isEqualTo("one|null|null");
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    isClean("a");
    assertThat(device.shown("a")).isEqualTo(arrived ? null : "one|null|null");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsEditedAfterwardsIsMergedWithWhatTheServerHolds(boolean arrived) {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next("PATCH", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    device.edit("a", n -> n.stars(4));
    isClean("a");
    assertThat(device.shown("a")).isEqualTo((arrived ? "two" : "one") + "|null|4");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStaleDeleteAfterwardsIsAConflict(boolean arrived) {
    Note old = synced("a", "one");
    server.put(T, "a", "theirs", null, null);
    device.pull();
    device.edit("a", n -> n.stars(4));
    server.next("PATCH", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    assertThat(device.notes().delete(old)).isTrue();

    assertThat(device.push().conflicts()).isEqualTo(1);

    assertThat(device.conflict().server().map(Note::title)).hasValue("theirs");
    assertThat(server.shown(T, "a")).isEqualTo("theirs|null|" + (arrived ? "4" : "null"));
  }

  @Test
  void whatIsEditedAfterwardsAndWasStoredOtherwiseIsAConflict() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    discard("a");
    device.edit("a", n -> n.title("three"));
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.conflict().clashes()).containsExactly("title");
    assertThat(device.conflict().server().map(Note::title)).hasValue("two");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRowThatIsDeletedAfterwardsIsDeletedThere(boolean arrived) {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next("PATCH", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    device.notes().delete("a");
    isClean("a");
    assertThat(server.shown(T, "a")).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRowThatIsInsertedAgainAfterwardsIsThere(boolean arrived) {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    device.notes().insert(Note.of("a", "one").stars(2));
    PushResult result = device.push();
    assertThat(result.isClean()).as("%s", result).isEqualTo(!arrived);
    if (arrived) {
      assertThat(device.conflict().clashes()).containsExactly("stars");
    } else {
      assertThat(server.shown(T, "a")).isEqualTo("one|null|2");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRowWhoseDeleteWasTakenBackAndThatIsEditedIsThere(boolean arrived) {
    synced("a", "one");
    device.notes().delete("a");
    server.next("DELETE", arrived ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
    device.push();
    discard("a");
    device.edit("a", n -> n.title("kept"));
    isClean("a");
    assertThat(server.shown(T, "a")).isEqualTo("kept|null|null");
  }

  @Test
  void itIsStillToBeReadAfterACrash() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    discard("a");
    device.crash();
    assertThat(device.shown("a")).isEqualTo("one|null|null");
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    isClean("a");
    assertThat(device.shown("a")).isEqualTo("two|null|null");
  }

  @Test
  void aRowThatCannotBeReadStaysPending() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    discard("a");
    server.next("GET", Fault.REFUSED);
    assertThat(device.push().status()).isEqualTo(SyncStatus.NETWORK);
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    isClean("a");
  }

  @Test
  void aRowThatTheServerNeverGivesCanBeGivenUp() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    discard("a");
    server.next("GET", Fault.status(403));
    assertThat(device.push().parked()).isEqualTo(1);
    discard("a");
    isBack("a", "one|null|null");
  }

  // A request on its way.

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerThatComesAfterwardsUpdatesTheRow(boolean carriedOut) {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next(
        "PATCH",
        carriedOut
            ? Fault.before(() -> discard("a"))
            : Fault.before(() -> discard("a"), Fault.status(400)));
    isClean("a");
    assertThat(device.shown("a")).isEqualTo((carriedOut ? "two" : "one") + "|null|null");
    assertThat(device.events()).isEmpty();
  }

  @Test
  void anInsertThatIsDiscardedOnItsWayIsWhatTheServerMadeOfIt() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.before(() -> discard("a")));
    isClean("a");
    assertThat(device.shown("a")).isEqualTo("one|null|null");
    device.notes().insert(Note.of("b", "bad"));
    server.next("POST", Fault.before(() -> discard("b"), Fault.status(400)));
    isClean("b");
    assertThat(device.shown("b")).isNull();
  }

  @Test
  void aDeleteThatIsDiscardedOnItsWayIsDone() {
    synced("a", "one");
    device.notes().delete("a");
    server.next("DELETE", Fault.before(() -> discard("a")));
    isClean("a");
    assertThat(device.shown("a")).isNull();
  }

  @Test
  void aConflictThatIsMetAfterwardsIsNone() {
    synced("a", "one");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "title", "theirs");
    server.next("PATCH", Fault.before(() -> discard("a")));
    isClean("a");
    assertThat(device.shown("a")).isEqualTo("theirs|null|null");
    assertThat(device.events()).isEmpty();
  }

  @Test
  void whatIsEditedWhileTheRequestIsOnItsWayIsKept() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    server.next(
        "PATCH",
        Fault.before(
            () -> {
              discard("a");
              device.edit("a", n -> n.stars(7));
            }));
    isClean("a");
    assertThat(device.shown("a")).isEqualTo("two|null|7");
  }

  // What was shown may have moved.

  @Test
  void anOldListDiscardsNoNewerEdit() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    PendingChange shown = change("a");
    device.edit("a", n -> n.title("three"));
    assertThat(shown.discard()).isFalse();
    assertThat(shown.retry()).isFalse();
    assertThat(device.notes().edit(shown, device.get("a").title("four"))).isFalse();
    assertThat(device.shown("a")).isEqualTo("three|null|null");
    assertThat(change("a").discard()).isTrue();
    assertThat(device.notes().change("a")).isEmpty();
  }

  @Test
  void anOldListDiscardsNothingThatWasPushedOrReplaced() {
    device.notes().insert(Note.of("a", "one"));
    PendingChange shown = change("a");
    device.push();
    assertThat(shown.discard()).isFalse();
    device.edit("a", n -> n.title("two"));
    assertThat(shown.discard()).isFalse();
    assertThat(device.shown("a")).isEqualTo("two|null|null");
  }

  @Test
  void anOldListDiscardsNoResolution() {
    synced("a", "one");
    device.edit("a", n -> n.title("mine").stars(1));
    PendingChange shown = change("a");
    server.set(T, "a", "title", "theirs");
    device.push();
    device.notes().resolve(device.conflict().keepLocal());
    assertThat(shown.discard()).isFalse();
    assertThat(device.shown("a")).isEqualTo("mine|null|1");
    isClean("a");
  }

  @Test
  void aTransactionThatFailsDiscardsNothing() {
    synced("a", "one");
    device.edit("a", n -> n.title("two"));
    device.notes().insert(Note.of("b", "new"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                device
                    .client()
                    .inTransaction(
                        () -> {
                          device.client().outbox().forEach(PendingChange::discard);
                          assertThat(device.shown("a")).isEqualTo("one|null|null");
                          throw new IllegalStateException("no");
                        }));
    assertThat(device.shown("a")).isEqualTo("two|null|null");
    assertThat(device.outbox()).hasSize(2);
  }

  @Test
  void allOfATableAreDiscardedAtOnce() {
    synced("a", "one");
    synced("b", "two");
    device.edit("a", n -> n.title("mine"));
    device.notes().delete("b");
    for (int i = 0; i < 1001; i++) {
      device.notes().insert(Note.of("new"));
    }
    assertThat(device.notes().outbox().discard()).isEqualTo(1003);
    isBack("a", "one|null|null");
    isBack("b", "two|null|null");
    assertThat(device.shown()).hasSize(2);
  }

  // Another chance.

  @Test
  void whatWasRefusedIsSentAgain() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.status(400));
    device.push();
    assertThat(change("a").retry()).isTrue();
    assertThat(change("a").state()).isEqualTo(RowState.PENDING);
    assertThat(change("a").attempts()).isZero();
    assertThat(change("a").lastError()).isEmpty();
    isClean("a");
  }

  @Test
  void allThatWasRefusedIsSentAgain() {
    device.notes().insert(Note.of("a", "one"));
    device.notes().insert(Note.of("b", "two"));
    server.next("POST", Fault.status(400)).next("POST", Fault.status(403));
    assertThat(device.push().parked()).isEqualTo(2);
    device.notes().insert(Note.of("c", "new"));
    PendingChanges parked = device.client().parked();
    assertThat(parked.retry()).isEqualTo(2);
    assertThat(parked.isEmpty()).isTrue();
    assertThat(device.client().outbox().retry()).isZero();
    isClean("a");
    isClean("b");
  }

  @Test
  void aConflictIsNotRetried() {
    synced("a", "one");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "title", "theirs");
    device.push();
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(change("a")::retry)
        .withMessageContainingAll("a", T, "conflicts()")
        .matches(e -> e.reason() == RowException.Reason.IN_CONFLICT);
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> device.notes().edit(change("a"), device.get("a").title("other")));
    assertThat(device.client().outbox().retry()).isZero();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
  }

  // Editing.

  @Test
  void aRefusedChangeIsEditedInPlace() {
    synced("u", "one");
    device.edit("u", n -> n.title("bad"));
    device.notes().insert(Note.of("i", "bad"));
    server.next("PATCH", Fault.status(400)).next("POST", Fault.status(400));
    device.push();
    assertThat(device.notes().edit(change("u"), device.get("u").title("good"))).isTrue();
    assertThat(device.notes().edit(change("i"), device.get("i").title("good"))).isTrue();
    assertThat(change("i").kind()).isEqualTo(PendingChange.Kind.INSERT);
    assertThat(change("u").differences())
        .containsExactly(new Difference("title", "one", "good", false));
    isClean("u");
    isClean("i");
    assertThat(server.shown(T, "u")).isEqualTo("good|null|null");
  }

  @Test
  void aRefusedChangeIsSentAgainAlsoIfTheItemIsAsItWas() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.status(400));
    device.push();
    assertThat(device.notes().edit(change("a"), device.get("a"))).isTrue();
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    isClean("a");
  }

  @Test
  void aRefusedDeleteIsEditedIntoTheRowThatIsKept() {
    Note note = synced("a", "one");
    device.notes().delete("a");
    server.next("DELETE", Fault.status(403));
    device.push();
    assertThat(device.notes().edit(change("a"), note.title("kept"))).isTrue();
    isClean("a");
    assertThat(server.shown(T, "a")).isEqualTo("kept|null|null");
  }

  @Test
  void aChangeEditedBackToTheServersRowIsNone() {
    Note note = synced("a", "one");
    device.edit("a", n -> n.title("bad"));
    server.next("PATCH", Fault.status(400));
    device.push();
    assertThat(device.notes().edit(change("a"), note)).isTrue();
    isBack("a", "one|null|null");
  }

  @Test
  void anItemOfAnotherRowIsRefused() {
    device.notes().insert(Note.of("a", "one"));
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> device.notes().edit(change("a"), Note.of("b", "one")))
        .withMessageContainingAll("a", "b", T)
        .matches(e -> e.reason() == RowException.Reason.INVALID);
    assertThat(device.shown("a")).isEqualTo("one|null|null");
  }
}
