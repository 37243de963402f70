package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.RowState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Section 3, step 3, and P4: edits and deletes while a request is on its way, lost answers and
 * crashes are this device's own doing, and nothing that the user has to decide.
 */
class UnansweredTest extends SyncTest {

  private enum Sent {
    INSERT,
    INSERT_WITHOUT_ID,
    UPDATE,
    DELETE,
    UNDELETE
  }

  private record Then(String name, Consumer<Device> user) {

    static final List<Then> ALL =
        List.of(
            new Then("nothing", d -> {}),
            new Then("edit", d -> each(d, id -> d.edit(id, n -> n.text("later")))),
            new Then("edit the same", d -> each(d, id -> d.edit(id, n -> n.title("later")))),
            new Then("delete", d -> each(d, id -> d.notes().delete(id))),
            new Then("delete and insert", d -> each(d, id -> deleteAndInsert(d, id))),
            new Then("edit and delete", d -> each(d, id -> editAndDelete(d, id))),
            new Then("insert", Then::insert));

    private static void each(Device device, Consumer<String> edit) {
      device.shown().keySet().forEach(edit);
    }

    private static void deleteAndInsert(Device device, String id) {
      device.notes().delete(id);
      device.notes().insert(Note.of(id, "again"));
    }

    private static void editAndDelete(Device device, String id) {
      device.edit(id, n -> n.text("later"));
      device.notes().delete(id);
    }

    private static void insert(Device device) {
      if (device.shown().isEmpty()) {
        device.notes().insert(Note.of("a", "again"));
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private record Fate(String name, Fault fault, boolean crash) {

    static final List<Fate> ALL =
        List.of(
            new Fate("request lost", Fault.REQUEST_LOST, false),
            new Fate("answer lost", Fault.ANSWER_LOST, false),
            new Fate("answer cut", Fault.ANSWER_CUT, false),
            new Fate("delivered twice", Fault.DELIVERED_TWICE, false),
            new Fate("no connection", Fault.REFUSED, false),
            new Fate("portal", Fault.PORTAL, false),
            new Fate("crash before", Fault.CRASH_BEFORE, true),
            new Fate("crash after", Fault.CRASH_AFTER, true),
            new Fate("empty answer", Fault.EMPTY_200, false),
            new Fate("answered", Fault.NONE, false));

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> schedules() {
    return Stream.of(Sent.values())
        .flatMap(
            sent ->
                Fate.ALL.stream()
                    .flatMap(
                        fate ->
                            Then.ALL.stream()
                                .flatMap(
                                    then ->
                                        Stream.of("during", "after", "afterwards, twice lost")
                                            .map(when -> Arguments.of(sent, fate, then, when)))));
  }

  /** Every request × every way to lose it × what the user does during or after it. */
  @ParameterizedTest(name = "{0} {1}, {2} {3}")
  @MethodSource("schedules")
  void isNeverAConflictAndAlwaysArrives(Sent sent, Fate fate, Then then, String when) {
    String verb = prepare(sent);
    Fault fault = fate.fault();
    if (when.equals("during")) {
      fault = Fault.before(() -> then.user().accept(device), fault);
    }
    server.next(verb, fault);
    push(fate);
    if (!when.equals("during")) {
      then.user().accept(device);
    }
    if (when.endsWith("lost")) {
      server.next(request -> !request.method().equals("GET"), fate.fault());
      push(fate);
    }
    var local = device.notes().list(Device.all()).stream().map(Note::shown).toList();
    assertThat(device.push().isClean()).as("%s", device.outbox()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(device.notes().list(Device.all())).extracting(Note::shown).isEqualTo(local);
    assertThat(device.shown()).isEqualTo(server.shown(T));
    device.pull();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  private String prepare(Sent sent) {
    switch (sent) {
      case INSERT -> device.notes().insert(Note.of("a", "one"));
      case INSERT_WITHOUT_ID -> device.notes().insert(Note.of("one"));
      case UPDATE -> {
        synced("a", "zero");
        device.edit("a", n -> n.title("one"));
      }
      case DELETE -> {
        synced("a", "zero");
        device.notes().delete("a");
      }
      case UNDELETE -> {
        synced("a", "zero");
        device.notes().delete("a");
        device.push();
        device.notes().insert(Note.of("a", "one"));
        server.next("POST", Fault.NONE);
      }
    }
    return switch (sent) {
      case INSERT, INSERT_WITHOUT_ID, UNDELETE -> "POST";
      case UPDATE -> "PATCH";
      case DELETE -> "DELETE";
    };
  }

  private void push(Fate fate) {
    try {
      device.push();
    } catch (Fault.Crash e) {
      assertThat(fate.crash()).isTrue();
      device.crash();
    }
  }

  @Test
  void theRequestIsRepeatedWordForWordBeforeWhatFollows() {
    synced("a", "zero");
    device.edit("a", n -> n.title("one"));
    server.next("PATCH", Fault.REQUEST_LOST);
    device.push();
    FakeServer.Seen first = server.seen().get(0);
    device.edit("a", n -> n.text("later"));
    device.push();
    List<FakeServer.Seen> seen = server.seen();
    assertThat(seen.get(0)).isEqualTo(first);
    assertThat(seen.get(1).body()).isEqualTo("{\"id\":\"a\",\"text\":\"later\"}");
    assertThat(seen.get(1).ifMatch()).isNotEqualTo(first.ifMatch());
    assertThat(seen).hasSize(2);
  }

  @Test
  void aDeleteNeverGoesOutBeforeTheInsertThatItFollows() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.REQUEST_LOST);
    device.push();
    device.notes().delete("a");
    server.requests();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).containsExactly("POST note", "DELETE note a");
  }

  @Test
  void ourOwnUpdateIsKnownAlsoWithAnothersChangeOnTop() {
    synced("a", "zero");
    device.edit("a", n -> n.title("one"));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    server.set(T, "a", "text", "theirs");
    device.edit("a", n -> n.stars(5));
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(server.shown(T, "a")).isEqualTo("one|theirs|5");
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void anUpdateThatDidNotArriveIsMergedWithAnothersChange() {
    synced("a", "zero");
    device.edit("a", n -> n.title("one"));
    server.next("PATCH", Fault.REQUEST_LOST);
    device.push();
    server.set(T, "a", "text", "theirs");
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(server.shown(T, "a")).isEqualTo("one|theirs|null");
  }

  @Test
  void anotherWritersRowUnderOurIdIsNotTakenForOurs() {
    device.notes().insert(Note.of("a", "mine"));
    server.put(T, "a", "theirs", null, null);
    server.next("POST", Fault.REQUEST_LOST);
    device.push();
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(device.conflict().base()).isEmpty();
    assertThat(device.conflict().clashes()).containsExactly("title");
  }

  @Test
  void theSameRowUnderTheSameIdIsNoConflict() {
    device.notes().insert(Note.of("a", "same"));
    server.put(T, "a", "same", null, null);
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  /** The refusal tells that a copy was carried out, and it is not known of which row. */
  @ParameterizedTest
  @ValueSource(strings = {"a", ""})
  void anInsertDeliveredTwiceOfWhichNothingCanBeReadIsStillUnanswered(String id) {
    String own = device.notes().insert(Note.of(id.isEmpty() ? null : id, "one")).id();
    server.next("POST", Fault.DELIVERED_TWICE).next("GET", Fault.REQUEST_LOST);
    device.push();
    device.edit(own, n -> n.title("later"));
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(server.shown(T, own)).isEqualTo("later|null|null");
  }

  /** Where a success tells nothing, what is read may be another writer's. */
  @Test
  void whatAnotherWroteBeforeAnEmptyAnswerWasReadIsNotOverwritten() {
    synced("a", "zero");
    device.edit("a", n -> n.title("one"));
    Runnable here = () -> device.edit("a", n -> n.text("mine"));
    Runnable there = () -> server.set(T, "a", "text", "theirs");
    server.next("PATCH", Fault.before(here, Fault.after(there, Fault.EMPTY_200)));
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(device.conflict().clashes()).containsExactly("text");
    assertThat(server.shown(T, "a")).isEqualTo("one|theirs|null");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatAnotherWroteBeforeARowThatWasBroughtBackIsReadIsNotOverwritten(boolean versionTold) {
    synced("a", "zero");
    device.notes().delete("a");
    device.push();
    device.notes().insert(Note.of("a", "mine"));
    Runnable there = () -> server.set(T, "a", "title", "theirs");
    Fault empty = versionTold ? Fault.NO_CONTENT : Fault.EMPTY_200;
    server.next(
        request -> request.method().equals("POST") && request.id() != null,
        Fault.after(there, empty));
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(server.shown(T, "a")).isEqualTo("theirs|null|null");
  }

  /** Either somebody brought the row back, or the success came from somebody else. */
  @Test
  void anEmptySuccessOfADeleteThatLeavesALivingRowIsNotBelieved() {
    synced("a", "zero");
    device.notes().delete("a");
    Runnable there = () -> server.set(T, "a", "text", "theirs");
    server.next("DELETE", Fault.before(there, Fault.answer(Reply.empty(200))));
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(server.shown(T, "a")).isEqualTo("zero|theirs|null");
  }

  @Test
  void aDeleteThatWasCarriedOutIsKnownAlsoWhereTheServerOnlyFails() {
    synced("a", "zero");
    device.notes().delete("a");
    server.next("DELETE", Fault.ANSWER_LOST);
    device.push();
    device.notes().insert(Note.of("a", "again"));
    server.always(
        (request, handler) ->
            request.method().equals("DELETE") ? Reply.json(500, "{}") : handler.answer());
    assertThat(device.push().isClean()).as("%s", device.outbox()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("again|null|null");
  }

  /** Nobody else has written the row since, so nothing of the object is stale. */
  @Test
  void anObjectHeldAcrossOurOwnDeleteAndReturnIsNotStale() {
    Note held = synced("a", "zero");
    device.notes().delete("a");
    device.push();
    device.notes().insert(Note.of("a", "one"));
    device.push();
    device.notes().update(held.title("two"));
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("two|null|null");
  }

  @Test
  void anUnansweredDeleteThatMeetsALivingRowIsAConflict() {
    synced("a", "zero");
    device.notes().delete("a");
    server.next("DELETE", Fault.ANSWER_LOST);
    device.push();
    server.put(T, "a", "brought back", null, null);
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(server.shown(T, "a")).isEqualTo("brought back|null|null");
  }

  @Test
  void aStaleWriteDuringALostAnswerIsStillStale() {
    Note held = synced("a", "zero");
    server.set(T, "a", "text", "theirs");
    device.pull();
    device.edit("a", n -> n.stars(1));
    server.next("PATCH", Fault.ANSWER_LOST);
    device.push();
    device.notes().update(held.title("mine"));
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(device.conflict().clashes()).contains("text");
    assertThat(server.shown(T, "a")).isEqualTo("zero|theirs|1");
  }

  @Test
  void aStaleWriteDuringAnAnsweredRequestIsStillStale() {
    Note held = synced("a", "zero");
    server.set(T, "a", "text", "theirs");
    device.pull();
    device.edit("a", n -> n.stars(1));
    server.next("PATCH", Fault.before(() -> device.notes().delete(held)));
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(server.shown(T, "a")).isEqualTo("zero|theirs|1");
  }

  @Test
  void aHardDeletedRowIsMadeAnew() {
    server.hardDelete();
    synced("a", "zero");
    device.notes().delete("a");
    server.next("DELETE", Fault.before(() -> device.notes().insert(Note.of("a", "again"))));
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    assertThat(device.shown()).isEqualTo(server.shown(T));
    assertThat(server.shown(T, "a")).isEqualTo("again|null|null");
  }

  @Test
  void anErrorOfTheProcessIsNotSwallowed() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.CRASH_BEFORE);
    assertThatThrownBy(device::push).isInstanceOf(Fault.Crash.class);
    assertThat(device.push().isClean()).isTrue();
  }
}
