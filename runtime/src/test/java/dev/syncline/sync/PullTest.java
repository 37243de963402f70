package dev.syncline.sync;

import static dev.syncline.query.Filter.where;
import static dev.syncline.sync.NoteSchema.STARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.RowState;
import dev.syncline.error.AnswerException;
import dev.syncline.error.ServerException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6: what a pull asks for, and what it does with what comes. */
class PullTest extends SyncTest {

  private void put(int from, int to) {
    for (int i = from; i < to; i++) {
      server.put(T, String.format("r%03d", i), "t" + i, null, (long) i);
    }
  }

  private void isInStep() {
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  private void restartWithPages(int size) {
    device.close();
    device = new Device(server, folder, "pages" + size, size);
  }

  @Test
  void pendingOperationsGoFirst() {
    device.notes().insert(Note.of("a", "mine"));
    server.put(T, "b", "theirs", null, null);
    assertThat(device.pull().isComplete()).isTrue();
    assertThat(server.requests()).containsExactly("POST note", "GET note page");
    isInStep();
  }

  @Test
  void whatCouldNotBePushedDoesNotStopThePull() {
    device.notes().insert(Note.of("a", "mine"));
    server.put(T, "b", "theirs", null, null);
    server.next("POST", Fault.REFUSED);
    PullResult result = device.pull();
    assertThat(result.isComplete()).isTrue();
    assertThat(device.shown("b")).isNotNull();
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
  }

  @Test
  void countsAreTold() {
    put(0, 3);
    assertThat(device.pull())
        .isEqualTo(new PullResult(SyncStatus.COMPLETED, 3, 3, 0, 0, 1, false, null));
    server.remove(T, "r000");
    server.set(T, "r001", "title", "new");
    assertThat(device.pull())
        .isEqualTo(new PullResult(SyncStatus.COMPLETED, 3, 1, 1, 1, 1, false, null));
    isInStep();
  }

  @Test
  void aSecondPullWithNothingNewIsOneRequest() {
    put(0, 50);
    device.pull();
    server.requests();
    assertThat(device.pull().stored()).isZero();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void localOnlyColumnsAndColumnsThatAreNotSentKeepTheirValues() {
    synced("a", "zero");
    server.set(T, "a", "text", "known");
    device.pull();
    device.edit("a", n -> n.draft("draft"));
    server.set(T, "a", "title", "one");
    server.nextPage(Fault.body(body -> body.replaceAll("\"text\":[^,]*,", "")));
    assertThat(device.pull().stored()).isEqualTo(1);
    assertThat(device.shown("a")).isEqualTo("one|known|null");
    assertThat(device.get("a").draft()).isEqualTo("draft");
  }

  // Incremental.

  @Test
  void namesAndTablesHaveTokensOfTheirOwn() {
    put(0, 10);
    assertThat(device.notes().pull("some", where(STARS.lt(5L))).received()).isEqualTo(5);
    assertThat(device.notes().pull("a_b", where(STARS.lt(5L))).received()).isEqualTo(5);
    assertThat(device.pull().received()).isEqualTo(10);
    server.pass(Duration.ofHours(1));
    put(10, 11);
    device.pull();
    server.set(T, "r001", "text", "new");
    assertThat(device.notes().pull("some", where(STARS.lt(5L))).stored()).isEqualTo(1);
  }

  @Test
  void theSameNameWithAnotherFilterStartsOverAndSaysSo() {
    put(0, 10);
    server.pass(Duration.ofHours(1));
    PullResult first = device.notes().pull("some", where(STARS.lt(5L)));
    assertThat(first.startedOver()).isFalse();
    PullResult other = device.notes().pull("some", where(STARS.ge(5L)));
    assertThat(other.startedOver()).isTrue();
    assertThat(other.received()).isEqualTo(5);
    assertThat(device.notes().pull("some", where(STARS.ge(5L))).startedOver()).isFalse();
    isInStep();
  }

  @Test
  void aPullOfAFilterBringsEverythingEachTime() {
    put(0, 10);
    server.pass(Duration.ofHours(1));
    put(10, 11);
    assertThat(device.notes().pull(where(STARS.lt(5L))).received()).isEqualTo(5);
    assertThat(device.notes().pull(where(STARS.lt(5L))).received()).isEqualTo(5);
  }

  @Test
  void rowsThatBecomeVisibleLateAreFound() {
    put(0, 3);
    device.pull();
    server.putLate(T, "late", "late", Duration.ofMillis(1500));
    device.pull();
    isInStep();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 50})
  void rowsThatBecomeVisibleLateAreFoundAlsoAfterAnInterruptedPull(int size) {
    restartWithPages(size);
    put(0, 60);
    server.nextPage(Fault.NONE).nextPage(Fault.NONE).nextPage(Fault.REFUSED);
    device.pull();
    server.putLate(T, "late", "late", Duration.ofMillis(1990));
    server.pass(Duration.ofHours(1));
    put(60, 61);
    device.pull();
    device.pull();
    isInStep();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 50})
  void anInterruptedPullAlwaysProgresses(int size) {
    restartWithPages(size);
    server.step(Duration.ZERO);
    put(0, 40);
    server.step(Duration.ofMillis(1)).pass(Duration.ofMillis(5));
    put(40, 60);
    PullResult result = null;
    int pulls = 0;
    for (; result == null || !result.isComplete(); pulls++) {
      assertThat(pulls).isLessThan(400);
      server.nextPage(Fault.NONE).nextPage(Fault.NONE).nextPage(Fault.ANSWER_LOST);
      result = device.pull();
      device.crash();
    }
    isInStep();
  }

  @Test
  void aPageAndItsTokenAreOneTransaction() {
    restartWithPages(2);
    put(0, 6);
    server.nextPage(Fault.NONE).nextPage(Fault.body(body -> body.replace("\"t2\"", "null")));
    assertThatThrownBy(device::pull).isInstanceOf(AnswerException.class);
    assertThat(device.shown()).hasSize(2);
    device.crash();
    assertThat(device.pull().isComplete()).isTrue();
    isInStep();
  }

  // Rows with operations.

  @Test
  void aPendingUpdateIsRebasedWhereNothingClashes() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "text", "theirs");
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    assertThat(device.shown("a")).isEqualTo("mine|theirs|null");
    server.requests();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).containsExactly("PATCH note a");
    isInStep();
  }

  @Test
  void rowsOfEveryKindInOnePageAreToldApart() {
    put(0, 6);
    device.pull();
    device.edit("r002", n -> n.title("mine"));
    server.set(T, "r000", "title", "new");
    server.remove(T, "r001");
    server.set(T, "r002", "text", "theirs");
    server.set(T, "r004", "title", "new");
    server.put(T, "r006", "new", null, null);
    server.next("PATCH", Fault.REFUSED);
    assertThat(device.pull())
        .isEqualTo(new PullResult(SyncStatus.COMPLETED, 7, 4, 1, 2, 1, false, null));
    assertThat(device.shown("r002")).isEqualTo("mine|theirs|2");
    device.push();
    isInStep();
  }

  @Test
  void aPendingUpdateIsLeftWhereSomethingClashes() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "title", "theirs");
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    assertThat(device.state("a")).isEqualTo(RowState.PENDING);
    device.push();
    assertThat(device.conflict().base()).map(Note::title).hasValue("zero");
  }

  @Test
  void aRowLeftForAPendingChangeComesIfTheChangeIsTakenBack() {
    synced("a", "zero");
    synced("b", "zero");
    device.edit("a", n -> n.title("mine"));
    device.edit("b", n -> n.title("mine"));
    device.notes().insert(Note.of("c", "mine"));
    server.set(T, "a", "title", "theirs");
    server.remove(T, "b");
    server.put(T, "c", "theirs", null, null);
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    server.pass(Duration.ofHours(1));
    put(0, 1);
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    device.reopen();
    device.edit("a", n -> n.title("zero"));
    device.edit("b", n -> n.title("zero"));
    device.notes().delete("c");
    assertThat(device.outbox()).isEmpty();
    isInStep();
  }

  @Test
  void aTombstoneUnderAPendingUpdateIsAConflictAndUnderAPendingDeleteDone() {
    synced("a", "zero");
    synced("b", "zero");
    device.edit("a", n -> n.title("mine"));
    device.notes().delete("b");
    server.remove(T, "a");
    server.remove(T, "b");
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    assertThat(device.outbox()).hasSize(1);
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.conflict().server()).isEmpty();
  }

  @Test
  void aRowInConflictGetsTheNewerServerRowAndKeepsItsBase() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "title", "theirs");
    device.push();
    server.set(T, "a", "title", "newer");
    device.pull();
    assertThat(device.conflict().server()).map(Note::title).hasValue("newer");
    assertThat(device.conflict().base()).map(Note::title).hasValue("zero");
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    server.remove(T, "a");
    device.pull();
    assertThat(device.conflict().server()).isEmpty();
  }

  @Test
  void aRowOfAnUnansweredRequestIsIgnoredAndComesLater() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    server.set(T, "a", "title", "theirs");
    server.pass(Duration.ofHours(1));
    put(0, 1);
    server.next("PATCH", Fault.REFUSED);
    device.pull();
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.conflict().server()).map(Note::title).hasValue("theirs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update", "delete", "insert"})
  void aRowSettledAfterThePageWasServedIsNotBroughtBack(String what) {
    synced("a", "zero");
    server.nextPage(
        Fault.after(
            () -> {
              switch (what) {
                case "update" -> device.edit("a", n -> n.title("mine"));
                case "delete" -> device.notes().delete("a");
                default -> device.notes().insert(Note.of("b", "mine"));
              }
              assertThat(device.push().isClean()).isTrue();
            }));
    device.notes().pull("again", where(STARS.isNull()));
    isInStep();
  }

  @Test
  void anothersChangeAfterOurPushAndBeforeThePageIsNotLost() {
    synced("a", "zero");
    server.nextPage(
        Fault.before(
            () -> {
              device.edit("a", n -> n.title("mine"));
              device.push();
              server.set(T, "a", "text", "theirs");
              server.pass(Duration.ofHours(1));
              put(0, 1);
            }));
    device.pull();
    device.pull();
    isInStep();
  }

  @Test
  void anothersChangeThatAPullMetDuringOurPushIsNotLost() {
    synced("a", "zero");
    CountDownLatch patched = new CountDownLatch(1);
    CountDownLatch pulled = new CountDownLatch(1);
    List<CompletableFuture<PushResult>> pushes = new ArrayList<>();
    server.nextPage(
        Fault.before(
            () -> {
              device.edit("a", n -> n.title("mine"));
              pushes.add(Threads.start(device::push));
              Threads.await(patched);
            }));
    server.next(
        "PATCH",
        Fault.after(
            () -> {
              server.set(T, "a", "text", "theirs");
              server.pass(Duration.ofHours(1));
              put(0, 1);
              patched.countDown();
              Threads.await(pulled);
            }));
    assertThat(device.pull().isComplete()).isTrue();
    pulled.countDown();
    assertThat(Threads.await(pushes.get(0)).isClean()).isTrue();
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    device.pull();
    isInStep();
  }

  // Bad pages.

  private record Bad(String name, String field, UnaryOperator<String> edit) {

    static final List<Bad> ALL =
        List.of(
            new Bad("no JSON", null, body -> "hello"),
            new Bad("empty", null, body -> ""),
            new Bad("cut", null, body -> body.substring(0, body.length() - 5)),
            new Bad("no list", null, body -> "true"),
            new Bad("an error", null, body -> "{\"error\":\"none\"}"),
            new Bad("null id", "id", body -> body.replace("\"id\":\"r004\"", "\"id\":null")),
            new Bad("no id", "id", body -> body.replace("\"id\":\"r004\",", "")),
            new Bad("wrong type", "stars", body -> body.replace("\"stars\":4", "\"stars\":\"x\"")),
            new Bad("no title", "title", body -> body.replace("\"title\":\"t4\",", "")),
            new Bad(
                "no version",
                "version",
                body -> body.replaceAll("(\"r004\".*?\"version\":)\"[^\"]*\"", "$1null")),
            new Bad("null title", "title", body -> body.replace("\"t4\"", "null")),
            new Bad(
                "no updatedAt",
                "updatedAt",
                body -> body.replaceAll("(\"r004\".*?)\"updatedAt\":\"[^\"]*\",", "$1")),
            new Bad(
                "wrong updatedAt",
                "updatedAt",
                body -> body.replaceAll("(\"r004\".*?\"updatedAt\":\")[^\"]*", "$1yesterday")),
            new Bad(
                "older than asked for",
                "updatedAt",
                body ->
                    body.replaceAll(
                        "(\"r004\".*?\"updatedAt\":\")[^\"]*", "$12001-01-01T00:00:00Z")),
            new Bad("more after the end", null, body -> body + "[]"));

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> badPages() {
    return Bad.ALL.stream().map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("badPages")
  void aBadPageChangesNothing(Bad bad) {
    put(0, 3);
    device.pull();
    put(3, 6);
    server.nextPage(Fault.body(bad.edit()));
    assertThatThrownBy(device::pull)
        .isInstanceOfSatisfying(
            AnswerException.class,
            e -> {
              assertThat(e.table()).isEqualTo(T);
              assertThat(e.field()).isEqualTo(bad.field());
              assertThat(e).hasMessageContaining(T);
            });
    assertThat(device.shown()).hasSize(3);
    assertThat(device.pull().stored()).isEqualTo(3);
    isInStep();
  }

  @Test
  void aCaptivePortalChangesNothing() {
    put(0, 3);
    server.nextPage(Fault.PORTAL);
    assertThatThrownBy(device::pull)
        .isInstanceOf(AnswerException.class)
        .hasMessageContaining("HTML");
    assertThat(device.shown()).isEmpty();
    device.pull();
    isInStep();
  }

  @Test
  void aServerThatRepeatsAPageIsNotAskedForEver() {
    restartWithPages(2);
    put(0, 6);
    Reply[] first = {null};
    server.always(
        (request, handler) -> {
          first[0] = first[0] == null ? handler.answer() : first[0];
          return Reply.json(200, first[0].body().replaceAll("\"count\":\\d+", "\"count\":99"));
        });
    assertThatThrownBy(device::pull).isInstanceOf(AnswerException.class);
    assertThat(server.requests().size()).isLessThan(6);
    server.always(Fault.NONE);
    device.pull();
    isInStep();
  }

  @Test
  void aServerThatRepeatsTwoPagesByTurnsIsNotAskedForEver() {
    int[] turn = {0};
    server.always((request, handler) -> page(row("r" + turn[0]++ % 2, "2026-11-22T14:20:40.000Z")));
    assertThatThrownBy(device::pull)
        .isInstanceOf(AnswerException.class)
        .hasMessageContaining("repeats");
    assertThat(server.requests().size()).isLessThan(9);
  }

  /** What came too late in one page is never asked for again by the next. */
  @Test
  void aServerThatDoesNotOrderIsNotBelieved() {
    server.nextPage(
        Fault.answer(
            page(row("a", "2026-11-22T14:20:42.000Z"), row("b", "2026-11-22T14:20:41.000Z"))));
    assertThatThrownBy(device::pull)
        .isInstanceOfSatisfying(
            AnswerException.class, e -> assertThat(e.field()).isEqualTo("updatedAt"))
        .hasMessageContaining("rows by updatedAt, the server");
    assertThat(device.shown()).isEmpty();
  }

  @Test
  void aServerThatLeavesTheMillisecondItWasAskedForIsNotBelieved() {
    String time = "2026-11-22T14:20:40.000Z";
    server.nextPage(Fault.answer(page(row("a", time), row("b", time))));
    server.nextPage(Fault.answer(page(row("c", "2026-11-22T14:20:41.000Z"))));
    assertThatThrownBy(device::pull)
        .isInstanceOfSatisfying(
            AnswerException.class, e -> assertThat(e.field()).isEqualTo("updatedAt"));
    assertThat(device.shown()).containsOnlyKeys("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"})
  void rowsFromTheBeginningAndTheEndOfTimeCome(String time) {
    for (int pull = 0; pull < 2; pull++) {
      server.nextPage(Fault.answer(page(row("a", time), row("b", time))));
      server.nextPage(Fault.answer(page(row("a", time), row("b", time))));
      assertThat(device.pull().isComplete()).isTrue();
      assertThat(device.shown()).containsOnlyKeys("a", "b");
    }
  }

  private static Reply page(String... rows) {
    return Reply.json(200, "[" + String.join(",", rows) + "]");
  }

  private static String row(String id, String updatedAt) {
    return String.format(
        "{\"id\":\"%s\",\"title\":\"t\",\"version\":\"v\",\"updatedAt\":\"%s\"}", id, updatedAt);
  }

  @Test
  void aDeadNetworkIsAResult() {
    put(0, 3);
    for (Fault fault : List.of(Fault.REFUSED, Fault.ANSWER_LOST)) {
      server.nextPage(fault);
      PullResult result = device.pull();
      assertThat(result.status()).isEqualTo(SyncStatus.NETWORK);
      assertThat(result.isComplete()).isFalse();
      assertThat(result.reason()).isNotNull();
    }
    device.pull();
    isInStep();
  }

  @Test
  void whatTheServerSaysIsAResultOrAnError() {
    server.nextPage(Fault.status(401));
    assertThat(device.pull().status()).isEqualTo(SyncStatus.AUTHENTICATION);
    server.nextPage(Fault.status(503));
    assertThat(device.pull().status()).isEqualTo(SyncStatus.SERVER_UNAVAILABLE);
    server.nextPage(Fault.status(400));
    assertThatThrownBy(device::pull)
        .isInstanceOfSatisfying(ServerException.class, e -> assertThat(e.status()).isEqualTo(400))
        .hasMessageContaining("scripted");
  }
}
