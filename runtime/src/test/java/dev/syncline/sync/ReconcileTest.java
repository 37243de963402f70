package dev.syncline.sync;

import static dev.syncline.query.Filter.where;
import static dev.syncline.sync.NoteSchema.STARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Purge;
import dev.syncline.RowState;
import dev.syncline.error.AnswerException;
import dev.syncline.error.ServerException;
import dev.syncline.event.ReconcileResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.query.Filter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 6, step 4: rows that are in none of the filters pulled here any more are removed. */
class ReconcileTest extends SyncTest {

  private static final Filter<Note> FEW = where(STARS.lt(3));
  private static final Filter<Note> MANY = where(STARS.ge(2));

  @BeforeEach
  void pages() {
    device.close();
    device = new Device(server, folder, "pages", 2);
  }

  /** Rows a to e, with as many stars as letters before them. */
  private void put() {
    for (long i = 0; i < 5; i++) {
      server.put(T, "" + (char) ('a' + i), "t" + i, null, i);
    }
  }

  private void pulled() {
    put();
    device.pull();
    server.requests();
  }

  private void isInStep() {
    assertThat(device.outbox()).isEmpty();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void whatNeedsNothingIsAskedForAndLeft() {
    pulled();

    ReconcileResult result = device.notes().reconcile();

    assertThat(result).isEqualTo(new ReconcileResult(SyncStatus.COMPLETED, 5, 0, 0, null));
    assertThat(server.seen())
        .hasSize(3)
        .allMatch(it -> it.query().get("$select").equals("id,version"))
        .noneMatch(it -> it.query().containsKey("__includeDeleted"));
    isInStep();
  }

  @Test
  void rowsThatAreGoneWithoutATraceGo() {
    server.hardDelete();
    pulled();
    server.remove(T, "b");
    server.remove(T, "e");
    assertThat(device.pull().deleted()).isZero();

    assertThat(device.notes().reconcile().removed()).isEqualTo(2);

    isInStep();
  }

  @Test
  void rowsThatLeftTheirFilterGo() {
    put();
    device.notes().pull("few", FEW);
    server.set(T, "a", "stars", 9L);
    server.set(T, "d", "stars", 1L);

    ReconcileResult result = device.notes().reconcile();

    assertThat(result).isEqualTo(new ReconcileResult(SyncStatus.COMPLETED, 3, 1, 1, null));
    assertThat(device.shown()).containsOnlyKeys("b", "c", "d");
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aRowThatAnotherFilterHasStays(Filter<Note> filter) {
    put();
    device.notes().pull("few", FEW);
    device.notes().pull("many", MANY);
    server.set(T, "a", "stars", 9L);
    server.set(T, "b", "stars", null);

    ReconcileResult result =
        filter == null ? device.notes().reconcile() : device.notes().reconcile(filter);

    assertThat(result.removed()).isEqualTo(1);
    assertThat(device.shown()).containsOnlyKeys("a", "c", "d", "e");
    assertThat(device.get("a").stars()).isEqualTo(9);
  }

  static Stream<Arguments> filters() {
    return Stream.of(Arguments.of((Object) null), Arguments.of(FEW));
  }

  @Test
  void ofOneFilterOnlyRowsThatItChoosesHereAreRemoved() {
    server.hardDelete();
    pulled();
    server.remove(T, "a");
    server.remove(T, "e");

    assertThat(device.notes().reconcile(FEW).removed()).isEqualTo(1);
    assertThat(device.shown()).containsOnlyKeys("b", "c", "d", "e");
    assertThat(device.notes().reconcile(Filter.all()).removed()).isEqualTo(1);
    isInStep();
  }

  @Test
  void rowsThatWereNeverSeenAreRead() {
    pulled();
    server.pass(Duration.ofHours(1));
    server.put(T, "z", "last", null, null);
    device.pull();
    server.putLate(T, "late", "late", Duration.ofMinutes(30));
    server.putLate(T, "a", "later", Duration.ofMinutes(30));
    assertThat(device.pull().stored()).isZero();
    server.pageCap(1);

    assertThat(device.notes().reconcile().stored()).isEqualTo(2);

    isInStep();
  }

  @Test
  void withoutANamedPullAllRowsCount() {
    put();
    device.notes().pull(FEW);

    assertThat(device.notes().reconcile().stored()).isEqualTo(2);

    isInStep();
  }

  /** What a purge of some rows forgets is where the pulls were, and not which there are. */
  @Test
  void aPurgeOfSomeRowsForgetsNoFilter() {
    put();
    device.notes().pull("few", FEW);
    device.notes().purge(where(STARS.lt(1)));

    assertThat(device.notes().reconcile().stored()).isEqualTo(1);

    assertThat(device.shown()).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void rowsWithChangesStay() {
    server.hardDelete();
    pulled();
    device.edit("a", note -> note.title("mine"));
    device.notes().insert(Note.of("new", "mine"));
    server.remove(T, "a");
    server.always(Fault.status(400));
    device.push();
    server.always(Fault.NONE);
    assertThat(device.state("new")).isEqualTo(RowState.PARKED);

    assertThat(device.notes().reconcile().removed()).isZero();

    assertThat(device.shown()).containsOnlyKeys("a", "b", "c", "d", "e", "new");
    assertThat(device.outbox()).hasSize(2);
  }

  @Test
  void whatIsPushedMeanwhileStays() {
    pulled();
    server.nextListing(
        Fault.after(
            () -> {
              device.notes().insert(Note.of("0", "new"));
              assertThat(device.push().isClean()).isTrue();
            }));

    assertThat(device.notes().reconcile().removed()).isZero();

    isInStep();
    assertThat(device.shown("0")).isNotNull();
  }

  @Test
  void anEmptyListingIsTold() {
    server.hardDelete();
    pulled();
    device.shown().keySet().forEach(id -> server.remove(T, id));

    ReconcileResult result = device.notes().reconcile();

    assertThat(result).isEqualTo(new ReconcileResult(SyncStatus.COMPLETED, 0, 5, 0, null));
    isInStep();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void nothingIsRemovedUnlessAllWasTold(Fault fault, SyncStatus status) {
    server.hardDelete();
    pulled();
    List.of("a", "e").forEach(id -> server.remove(T, id));
    Map<String, String> before = device.shown();
    server.nextListing(Fault.NONE).nextListing(fault);

    assertThat(device.notes().reconcile().status()).isEqualTo(status);

    assertThat(device.shown()).isEqualTo(before);
    assertThat(device.notes().reconcile().removed()).isEqualTo(2);
    isInStep();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Fault.REFUSED, SyncStatus.NETWORK),
        Arguments.of(Fault.ANSWER_LOST, SyncStatus.NETWORK),
        Arguments.of(Fault.status(503), SyncStatus.SERVER_UNAVAILABLE),
        Arguments.of(Fault.status(401), SyncStatus.AUTHENTICATION));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nothingIsRemovedForAnAnswerThatCannotBeUnderstood(Fault fault) {
    pulled();
    Map<String, String> before = device.shown();
    server.nextListing(Fault.NONE).nextListing(fault);

    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> device.notes().reconcile())
        .withMessageContaining("Table note");

    assertThat(device.shown()).isEqualTo(before);
  }

  static Stream<Fault> nonsense() {
    return Stream.of(
        Fault.PORTAL,
        Fault.ANSWER_CUT,
        Fault.body(text -> "{}"),
        Fault.body(text -> "[{\"version\":\"1\"}]"),
        Fault.body(text -> "[{\"id\":\"b\",\"version\":\"1\"}]"));
  }

  @Test
  void aRefusalIsThrown() {
    pulled();
    server.nextListing(Fault.status(403));
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> device.notes().reconcile())
        .matches(e -> e.status() == 403);
    assertThat(device.shown()).hasSize(5);
  }

  @Test
  void nothingIsRemovedOnceItIsCancelled() {
    server.hardDelete();
    pulled();
    server.remove(T, "a");
    server.nextListing(Fault.NONE).nextListing(Fault.after(device.client()::cancel));

    assertThat(device.notes().reconcile().status()).isEqualTo(SyncStatus.CANCELLED);

    assertThat(device.shown()).hasSize(5);
  }

  @Test
  void aPurgeMeanwhileEndsIt() {
    pulled();
    server.nextListing(Fault.NONE);
    server.nextListing(Fault.after(() -> device.notes().purge(Purge.discardingChanges())));

    ReconcileResult result = device.notes().reconcile();

    assertThat(result.status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(result.reason()).isEqualTo("The table was purged meanwhile");
    assertThat(device.shown()).isEmpty();
    device.pull();
    isInStep();
  }

  @Test
  void aPullWaitsForItsTurn() {
    pulled();
    List<CompletableFuture<?>> pull = new ArrayList<>();
    server.nextListing(Fault.after(() -> pull.add(Threads.start(device::pull))));

    device.notes().reconcile();

    Threads.await(pull.get(0));
    assertThat(server.requests())
        .startsWith("GET note listing", "GET note listing", "GET note listing", "GET note page")
        .doesNotContainSequence("GET note page", "GET note listing");
  }

  @Test
  void whatWaitsIsPushedFirst() {
    pulled();
    device.edit("a", note -> note.title("mine"));

    device.notes().reconcile();

    assertThat(server.requests().get(0)).isEqualTo("PATCH note a");
    isInStep();
  }

  @Test
  void liveQueriesHearOfIt() {
    server.hardDelete();
    pulled();
    server.remove(T, "a");
    List<Integer> sizes = new ArrayList<>();
    device.notes().observe(Filter.all(), Runnable::run, it -> sizes.add(it.rows().size()));

    device.notes().reconcile();

    assertThat(sizes).containsExactly(5, 4);
  }
}
