package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Difference;
import dev.syncline.PendingChange;
import dev.syncline.PendingChange.Kind;
import dev.syncline.PushError;
import dev.syncline.RowState;
import dev.syncline.error.QueryException;
import dev.syncline.event.OutboxCounts;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.time.Instant;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** Section 4: what is listed for people, and how it is counted. */
class OutboxTest extends SyncTest {

  private PendingChange change(String id) {
    return device.notes().change(id).orElseThrow();
  }

  private static Difference difference(String column, Object before, Object now) {
    return new Difference(column, before, now, false);
  }

  private void park(String id) {
    device.notes().insert(Note.of(id, "bad"));
    server.next("POST", Fault.answer(Reply.json(400, "{\"error\":\"no\"}")));
    device.push();
  }

  private void clash(String id) {
    synced(id, "one");
    device.edit(id, n -> n.title("mine"));
    server.set(T, id, "title", "theirs");
    device.push();
  }

  // What a change tells.

  @Test
  void anInsertShowsTheValuesThatAppsGaveIt() {
    device.notes().insert(Note.of("a", "one").stars(5).draft("mine"));
    PendingChange change = change("a");
    assertThat(change.table()).isEqualTo(T);
    assertThat(change.rowId()).isEqualTo("a");
    assertThat(change.kind()).isEqualTo(Kind.INSERT);
    assertThat(change.state()).isEqualTo(RowState.PENDING);
    assertThat(change.attempts()).isZero();
    assertThat(change.lastError()).isEmpty();
    assertThat(change.nextAttempt()).isEmpty();
    assertThat(change.editedAt()).isEqualTo(Instant.ofEpochMilli(server.clock().millis()));
    assertThat(change.isBaseKnown()).isTrue();
    assertThat(change.differences())
        .containsExactly(difference("title", null, "one"), difference("stars", null, 5L));
  }

  @Test
  void anUpdateShowsEachColumnThatDiffersFromTheServersRow() {
    synced("a", "one");
    device.edit("a", n -> n.title("two").stars(1));
    device.edit("a", n -> n.title("three").draft("here only"));
    PendingChange change = change("a");
    assertThat(change.kind()).isEqualTo(Kind.UPDATE);
    assertThat(change.differences())
        .containsExactly(difference("title", "one", "three"), difference("stars", null, 1L));
    assertThat(change.<String>before(NoteSchema.TITLE)).isEqualTo("one");
    assertThat(change.<String>now(NoteSchema.TITLE)).isEqualTo("three");
    assertThat(change.<Long>before(NoteSchema.STARS)).isNull();
    assertThat(change.<Long>now(NoteSchema.STARS)).isEqualTo(1L);
  }

  @Test
  void aDeleteShowsWhatWasThere() {
    synced("a", "one");
    device.notes().delete("a");
    PendingChange change = change("a");
    assertThat(change.kind()).isEqualTo(Kind.DELETE);
    assertThat(change.differences()).containsExactly(difference("title", "one", null));
    assertThat(change.<String>before(NoteSchema.TITLE)).isEqualTo("one");
    assertThat(change.<String>now(NoteSchema.TITLE)).isNull();
  }

  @Test
  void aRowThatIsBroughtBackShowsAllOfIt() {
    synced("a", "one");
    device.notes().delete("a");
    device.push();
    device.notes().insert(Note.of("a", "again"));
    assertThat(change("a").differences()).containsExactly(difference("title", null, "again"));
  }

  @Test
  void anUpdateOfAVersionThatIsGoneSaysThatItsBaseIsNotKnown() {
    Note held = synced("a", "one");
    server.set(T, "a", "title", "theirs");
    device.pull();
    device.notes().update(held.title("mine"));
    assertThat(change("a").isBaseKnown()).isFalse();
    assertThat(change("a").differences()).contains(difference("title", null, "mine"));
  }

  @Test
  void aRefusedChangeRepeatsTheServersWords() {
    park("a");
    PendingChange change = change("a");
    assertThat(change.state()).isEqualTo(RowState.PARKED);
    assertThat(change.attempts()).isEqualTo(1);
    assertThat(change.lastError()).hasValue(new PushError(400, "REFUSED", "no"));
    assertThat(change).hasToString("INSERT of row a in table note, PARKED: 400 no");
  }

  @Test
  void aLostAnswerIsToldAndTheChangeIsStillPending() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.ANSWER_LOST);
    device.push();
    assertThat(change("a").state()).isEqualTo(RowState.PENDING);
    assertThat(change("a").attempts()).isEqualTo(1);
    assertThat(change("a").lastError().map(PushError::code)).hasValue("NETWORK");
  }

  @Test
  void aColumnOfAnotherTableIsRefused() {
    device.notes().insert(Note.of("a", "one"));
    TextColumn<Note> other = new TextColumn<>(Column.of("name", ColumnType.TEXT));
    assertThatThrownBy(() -> change("a").now(other))
        .isInstanceOf(QueryException.class)
        .hasMessageContainingAll("name", T);
    assertThatThrownBy(() -> change("a").before(NoteSchema.TITLE.lower()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(T);
  }

  @Test
  void aRowWithoutAChangeHasNone() {
    synced("a", "one");
    assertThat(device.notes().change("a")).isEmpty();
    assertThat(device.notes().change("nobody")).isEmpty();
  }

  // Lists and counts.

  @Test
  void eachChangeIsInTheListOfItsState() {
    clash("c");
    park("p");
    device.notes().insert(Note.of("a", "one"));
    assertThat(device.client().outbox())
        .extracting(PendingChange::rowId)
        .containsExactly("c", "p", "a");
    assertThat(device.client().pending()).extracting(PendingChange::rowId).containsExactly("a");
    assertThat(device.client().conflicts()).extracting(PendingChange::rowId).containsExactly("c");
    assertThat(device.client().parked()).extracting(PendingChange::rowId).containsExactly("p");
    assertThat(device.client().outbox().counts()).isEqualTo(new OutboxCounts(1, 0, 1, 1));
    assertThat(device.client().outbox().count()).isEqualTo(3);
    assertThat(device.client().pending().count()).isEqualTo(1);
    assertThat(device.client().conflicts().count()).isEqualTo(1);
    assertThat(device.client().parked().count()).isEqualTo(1);
    assertThat(device.notes().outbox().counts()).isEqualTo(new OutboxCounts(1, 0, 1, 1));
    assertThat(device.notes().pending().list()).hasSize(1);
    assertThat(device.notes().parked().list()).hasSize(1);
  }

  @Test
  void anEmptyOutboxHasNothing() {
    synced("a", "one");
    assertThat(device.client().outbox().isEmpty()).isTrue();
    assertThat(device.client().outbox().list()).isEmpty();
    assertThat(device.client().outbox().counts().isEmpty()).isTrue();
    assertThat(device.client().parked().iterator().hasNext()).isFalse();
  }

  @Test
  void moreChangesThanAPageAreGivenOnceAndInOrder() {
    device
        .client()
        .inTransaction(
            () -> {
              for (int i = 0; i < 1234; i++) {
                device.notes().insert(Note.of("n" + i, "t"));
              }
              return null;
            });
    assertThat(device.client().outbox().stream().map(PendingChange::rowId).distinct())
        .hasSize(1234);
    assertThat(device.client().outbox().list())
        .hasSize(1234)
        .first()
        .extracting(PendingChange::rowId)
        .isEqualTo("n0");
    Iterator<PendingChange> all = device.notes().pending().iterator();
    device.notes().delete("n1000");
    device.notes().insert(Note.of("late", "t"));
    assertThat(all)
        .toIterable()
        .hasSize(1234)
        .last()
        .extracting(PendingChange::rowId)
        .isEqualTo("late");
  }

  @Test
  void aTransactionSeesItsOwnChanges() {
    long inside =
        device
            .client()
            .inTransaction(
                () -> {
                  device.notes().insert(Note.of("a", "one"));
                  return device.client().pending().list().size() + device.notes().outbox().count();
                });
    assertThat(inside).isEqualTo(2);
  }

  @Test
  void theListIsStillThereAfterACrash() {
    clash("c");
    park("p");
    device.crash();
    assertThat(device.client().outbox().counts()).isEqualTo(new OutboxCounts(0, 0, 1, 1));
    assertThat(change("p").lastError()).hasValue(new PushError(400, "REFUSED", "no"));
    assertThat(change("c").differences()).containsExactly(difference("title", "one", "mine"));
  }

  // What is no conflict any more, and what is never done.

  @Test
  void aConflictEndsWhenAPullBringsWhatIsHere() {
    clash("c");
    server.set(T, "c", "title", "mine");
    device.pull();
    assertThat(device.state("c")).isEqualTo(RowState.SYNCED);
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void aConflictEndsWithThePushAfterTheUserMadeBothSidesAgree() {
    clash("c");
    device.edit("c", n -> n.title("theirs").stars(2));
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "c")).isEqualTo("theirs|null|2");
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void aConflictThatIsStillOneStaysUntouched() {
    clash("c");
    PendingChange shown = change("c");
    server.requests();
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(server.requests()).isEmpty();
    assertThat(shown.discard()).isTrue();
  }

  @Test
  void aRowThatChangesWithEachRequestSaysSo() {
    synced("a", "one");
    device.edit("a", n -> n.title("mine"));
    int[] times = {0};
    Fault overtaken = Fault.before(() -> server.set(T, "a", "text", "theirs " + times[0]++));
    for (int round = 1; round <= 5; round++) {
      server.next("PATCH", overtaken);
    }
    assertThat(device.push().remaining()).isEqualTo(1);
    assertThat(change("a").state()).isEqualTo(RowState.PENDING);
    assertThat(change("a").lastError().map(PushError::code)).hasValue("CONTENDED");
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|theirs 4|null");
  }
}
