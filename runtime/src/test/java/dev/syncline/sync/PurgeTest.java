package dev.syncline.sync;

import static dev.syncline.query.Filter.where;
import static dev.syncline.sync.NoteSchema.STARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Purge;
import dev.syncline.RowState;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.event.PullResult;
import dev.syncline.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6: rows are removed here without telling the server. */
class PurgeTest extends SyncTest {

  private static final Filter<Note> MANY = where(STARS.ge(5));

  @BeforeEach
  void pages() {
    device.close();
    device = new Device(server, folder, "pages", 2);
  }

  /** Rows a to e, with as many stars as letters before them. */
  private void pulled() {
    put();
    device.pull();
    server.requests();
  }

  private void put() {
    for (long i = 0; i < 5; i++) {
      server.put(T, "" + (char) ('a' + i), "t" + i, null, i);
    }
  }

  private void isInStep() {
    assertThat(device.outbox()).isEmpty();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void rowsGoAndTheServerHearsNothing() {
    pulled();

    assertThat(device.notes().purge(where(STARS.lt(2)))).isEqualTo(2);
    assertThat(device.shown()).containsOnlyKeys("c", "d", "e");
    assertThat(device.notes().purge()).isEqualTo(3);
    assertThat(device.shown()).isEmpty();

    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).isEmpty();
    assertThat(server.shown(T)).hasSize(5);
  }

  @Test
  void whatWasPurgedComesWithTheNextPullOfWhateverName() {
    pulled();
    device.notes().pull("few", where(STARS.lt(3)));

    device.notes().purge(where(STARS.lt(2)));

    assertThat(device.notes().pull("few", where(STARS.lt(3))).stored()).isEqualTo(2);
    device.notes().purge();
    assertThat(device.pull().stored()).isEqualTo(5);
    isInStep();
  }

  @Test
  void anUnfinishedPullBeginsAnew() {
    put();
    server.nextPage(Fault.NONE).nextPage(Fault.REFUSED);
    assertThat(device.pull().stored()).isEqualTo(2);

    device.notes().purge();
    device.pull();

    isInStep();
  }

  @Test
  void whatWasNotPushedIsRefusedAndNothingChanges() {
    pulled();
    device.edit("b", note -> note.title("mine"));
    device.edit("c", note -> note.title("mine"));
    device.notes().delete("d");
    Map<String, String> rows = device.shown();

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> device.notes().purge(where(STARS.lt(3)).orderBy(STARS.desc())))
        .withMessageContaining("Row c of table note and 1 more were changed here and not pushed")
        .withMessageContaining("Push first, or give the changes up by Purge.discardingChanges()")
        .matches(e -> e.reason() == Reason.NOT_PUSHED && "c".equals(e.rowId()));
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> device.notes().purge())
        .withMessageContaining("Row b of table note and 2 more were changed");

    assertThat(device.shown()).isEqualTo(rows);
    assertThat(device.outbox()).hasSize(3);
    assertThat(device.pull().stored()).isZero();
    isInStep();
  }

  @Test
  void rowsWithoutChangesArePurgedBesideOthers() {
    pulled();
    device.edit("b", note -> note.title("mine"));

    assertThat(device.notes().purge(where(STARS.ge(2)))).isEqualTo(3);

    assertThat(device.state("b")).isEqualTo(RowState.PENDING);
    device.pull();
    isInStep();
    assertThat(device.shown("b")).startsWith("mine");
  }

  @Test
  void exactlyTheChangesOfThePurgedRowsAreDiscarded() {
    pulled();
    device.edit("a", note -> note.title("mine"));
    device.edit("b", note -> note.title("mine"));
    device.notes().delete("e");
    device.notes().insert(Note.of("f", "new").stars(1));

    assertThat(device.notes().purge(where(STARS.lt(2)), Purge.discardingChanges())).isEqualTo(3);

    assertThat(device.outbox()).extracting(it -> it.kind() + it.rowId()).containsExactly("DELETEe");
    device.pull();
    isInStep();
    assertThat(device.shown("a")).startsWith("t0");
    assertThat(server.shown(T)).doesNotContainKeys("e", "f");
  }

  /** Of a row that is not here only all rows can be said. */
  @Test
  void aPurgeOfAllDiscardsDeletesToo() {
    pulled();
    device.notes().delete("e");
    device.edit("a", note -> note.title("mine"));

    assertThat(device.notes().purge(Purge.discardingChanges())).isEqualTo(4);

    assertThat(device.outbox()).isEmpty();
    assertThat(device.client().outbox().count()).isZero();
    device.pull();
    assertThat(device.shown()).hasSize(5);
    isInStep();
  }

  @Test
  void whatIsParkedUnansweredOrInConflictIsDiscardedToo() {
    pulled();
    for (String id : List.of("a", "b", "c")) {
      device.edit(id, note -> note.title("mine"));
    }
    server.set(T, "a", "title", "theirs");
    server.next("PATCH", Fault.NONE).next("PATCH", Fault.status(400));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    assertThat(device.outbox())
        .extracting(it -> device.state(it.rowId()))
        .containsExactly(RowState.CONFLICT, RowState.PARKED, RowState.PENDING);
    server.requests();

    device.notes().purge(where(STARS.lt(4)), Purge.discardingChanges());

    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).isEmpty();
    device.pull();
    isInStep();
    assertThat(device.shown("c")).startsWith("mine");
  }

  /** Were the page stored, a row that is gone on the server would stay; the token hides others. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageInFlightIsNotAppliedAndThePullBeginsAnew(boolean all) {
    server.hardDelete();
    put();
    server.nextPage(Fault.NONE);
    server.nextPage(
        Fault.after(
            () -> {
              server.remove(T, "c");
              int unused = all ? device.notes().purge() : device.notes().purge(where(STARS.lt(1)));
            }));

    PullResult result = device.pull();

    assertThat(result.isComplete()).isTrue();
    assertThat(device.shown()).containsKeys("a", "b", "d", "e").doesNotContainKey("c");
    isInStep();
    assertThat(server.seen()).filteredOn(it -> !it.query().containsKey("$filter")).hasSize(2);
  }

  @Test
  void aPurgeThatIsRolledBackChangesNothing() {
    put();
    server.nextPage(Fault.NONE);
    server.nextPage(
        Fault.after(
            () ->
                assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> device.client().inTransaction(this::purgeAndFail))));

    device.pull();

    isInStep();
    assertThat(server.seen()).filteredOn(it -> !it.query().containsKey("$filter")).hasSize(1);
  }

  private int purgeAndFail() {
    device.notes().purge();
    assertThat(device.shown()).isEmpty();
    throw new IllegalStateException("scripted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "DELETE"})
  void theAnswerToAPushOfAPurgedRowIsIgnored(String method) {
    pulled();
    if (method.equals("PATCH")) {
      device.edit("a", note -> note.title("mine"));
    } else {
      device.notes().delete("a");
    }
    server.next(method, Fault.after(() -> device.notes().purge(Purge.discardingChanges())));

    device.push();

    assertThat(device.outbox()).isEmpty();
    assertThat(device.shown()).isEmpty();
    device.pull();
    isInStep();
  }

  /** The old answer says nothing of the new row: had it been taken for its own, it went over. */
  @Test
  void theAnswerIsNotTakenForThatOfARowMadeAnew() {
    pulled();
    device.edit("a", note -> note.title("mine"));
    server.next(
        "PATCH",
        Fault.after(
            () -> {
              device.notes().purge(Purge.discardingChanges());
              device.notes().insert(Note.of("a", "new"));
            }));

    device.push();

    assertThat(server.shown(T, "a")).startsWith("mine");
    assertThat(device.get("a").title()).isEqualTo("new");
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
  }

  @Test
  void liveQueriesHearOfIt() {
    pulled();
    List<Integer> sizes = new ArrayList<>();
    device.notes().observe(Filter.all(), Runnable::run, it -> sizes.add(it.rows().size()));

    device.notes().purge(where(STARS.lt(2)));
    device.notes().purge(MANY);
    device.notes().purge();
    device.notes().purge();

    assertThat(sizes).containsExactly(5, 3, 0);
  }
}
