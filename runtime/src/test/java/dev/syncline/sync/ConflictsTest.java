package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Pick;
import dev.syncline.Resolution;
import dev.syncline.RowState;
import dev.syncline.Sides;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5: what is a conflict, and how it ends. */
class ConflictsTest extends SyncTest {

  private enum Here {
    INSERT,
    UPDATE,
    DELETE
  }

  private enum There {
    CHANGED,
    DELETED,
    RE_CREATED
  }

  private record Way(String name, Function<NoteConflict, Resolution<Note>> choose) {

    static final List<Way> ALL =
        List.of(
            new Way("keepLocal", NoteConflict::keepLocal),
            new Way("takeServer", NoteConflict::takeServer),
            new Way("use", conflict -> conflict.use(Note.of("a", "merged"))),
            new Way("delete", NoteConflict::delete),
            new Way("postpone", NoteConflict::postpone));

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> combinations() {
    return Stream.of(Here.values())
        .flatMap(
            here ->
                Stream.of(There.values())
                    .flatMap(
                        there ->
                            Stream.of(true, false)
                                .flatMap(
                                    known ->
                                        Way.ALL.stream()
                                            .map(way -> Arguments.of(here, there, known, way)))));
  }

  /** Every change here × every change there × base known or not × every resolution. */
  @ParameterizedTest(name = "{0} {1}, base known {2}, {3}")
  @MethodSource("combinations")
  void everyCombinationEndsAsItIsResolved(Here here, There there, boolean baseKnown, Way way) {
    clash(here, there, baseKnown);
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    if (here == Here.DELETE && there == There.DELETED) {
      assertThat(result.isClean()).isTrue();
      return;
    }
    String local = device.shown("a");
    String remote = server.shown(T, "a");
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    if (way.name().hashCode() % 2 == 0) {
      device.crash();
    }
    NoteConflict conflict = device.conflict();
    assertThat(conflict.local().map(Note::shown).orElse(null)).isEqualTo(local);
    assertThat(conflict.server().map(Note::shown).orElse(null)).isEqualTo(remote);
    assertThat(conflict.base().isPresent()).isEqualTo(baseKnown && here != Here.INSERT);
    boolean out = device.notes().resolve(way.choose().apply(conflict));
    if (way.name().equals("postpone")) {
      assertThat(out).isFalse();
      assertThat(device.conflict().rowId()).isEqualTo("a");
      return;
    }
    assertThat(out).isTrue();
    assertThat(device.push().isClean()).as("%s", device.outbox()).isTrue();
    String expected =
        switch (way.name()) {
          case "keepLocal" -> local;
          case "takeServer" -> remote;
          case "use" -> "merged|null|null";
          default -> null;
        };
    assertThat(server.shown(T, "a")).isEqualTo(expected);
    assertThat(device.shown()).isEqualTo(server.shown(T));
    device.pull();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  private void clash(Here here, There there, boolean baseKnown) {
    if (here == Here.INSERT) {
      device.notes().insert(Note.of("a", "mine"));
      server.put(T, "a", "zero", null, null);
    } else {
      Note note = synced("a", "zero");
      Note seen = baseKnown ? note : note.version("long gone");
      if (here == Here.UPDATE) {
        device.notes().update(seen.title("mine"));
      } else {
        device.notes().delete(seen);
      }
    }
    switch (there) {
      case CHANGED -> server.put(T, "a", "theirs", "more", 1L);
      case DELETED -> server.remove(T, "a");
      case RE_CREATED -> {
        server.remove(T, "a");
        server.put(T, "a", "again", null, 2L);
      }
    }
  }

  /** A title that was edited here and there; the next push meets it. */
  private void conflictOn(String id) {
    synced(id, "zero");
    device.edit(id, n -> n.title("mine"));
    server.set(T, id, "title", "theirs");
  }

  /** The conflict on such a title, which a push has met. */
  private NoteConflict conflict() {
    conflictOn("a");
    device.push();
    return device.conflict();
  }

  @Test
  void changesOfDifferentColumnsAreMerged() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "text", "theirs");
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|theirs|null");
    assertThat(device.shown()).isEqualTo(server.shown(T));
    assertThat(device.events()).isEmpty();
  }

  @Test
  void theSameChangeOnBothSidesIsNone() {
    synced("a", "zero");
    device.edit("a", n -> n.title("same"));
    server.set(T, "a", "title", "same");
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T));
    assertThat(device.events()).isEmpty();
  }

  @Test
  void aVersionThatOnlyMovedIsSentOn() {
    synced("a", "zero");
    synced("b", "zero");
    device.edit("a", n -> n.title("mine"));
    device.notes().delete("b");
    server.set(T, "a", "title", "zero");
    server.set(T, "b", "title", "zero");
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|null");
    assertThat(server.shown(T, "b")).isNull();
    assertThat(device.events()).isEmpty();
  }

  @Test
  void aStaleWriteIsNotSentOnSilentlyThoughNothingMoved() {
    Note held = synced("a", "zero");
    server.set(T, "a", "title", "theirs");
    device.pull();
    device.notes().update(held.text("mine"));
    device.push();
    assertThat(device.conflict().clashes()).containsExactlyInAnyOrder("title", "text");
    assertThat(device.conflict().base()).isEmpty();
  }

  @Test
  void theSidesAreShown() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine").text("mine"));
    server.put(T, "a", "theirs", null, 5L);
    device.push();
    NoteConflict conflict = device.conflict();
    assertThat(conflict.base()).map(Note::shown).hasValue("zero|null|null");
    assertThat(conflict.changedHere()).containsExactly("title", "text");
    assertThat(conflict.changedThere()).containsExactly("title", "stars");
    assertThat(conflict.clashes()).containsExactly("title");
    assertThat(conflict.title()).isEqualTo(new Sides<>("zero", "mine", "theirs", true, true, true));
    assertThat(conflict.stars()).isEqualTo(new Sides<>(null, null, 5L, false, true, false));
    Resolution<Note> merged =
        conflict.merge().title(Pick.SERVER).text(Pick.SERVER).stars(Pick.LOCAL).resolve();
    assertThat(device.notes().resolve(merged)).isTrue();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("theirs|mine|5");
  }

  @Test
  void aMergeCanBeTakenToTwoEnds() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.put(T, "a", "theirs", null, 5L);
    device.push();
    NoteConflict.PickTitle begun = device.conflict().merge();

    Resolution<Note> ours = begun.title(Pick.LOCAL).text(Pick.LOCAL).stars(Pick.LOCAL).resolve();
    begun.title(Pick.SERVER).text(Pick.SERVER).stars(Pick.SERVER).resolve();

    assertThat(device.notes().resolve(ours)).isTrue();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|5");
  }

  @Test
  void ourOwnDeleteIsRemembered() {
    synced("a", "zero");
    device.notes().delete("a");
    assertThat(device.push().isClean()).isTrue();
    device.reopen();
    device.notes().insert(Note.of("a", "again"));
    server.requests();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests())
        .containsExactly("POST note", "GET note", "POST note a", "PATCH note a");
    assertThat(server.shown(T, "a")).isEqualTo("again|null|null");
    assertThat(device.events()).isEmpty();
  }

  @Test
  void bringingBackBeforeThePushIsAnUpdate() {
    Note before = synced("a", "zero");
    device.notes().delete("a");
    device.notes().insert(Note.of("a", "zero"));
    assertThat(device.outbox()).isEmpty();
    assertThat(device.get("a")).isEqualTo(before);
    device.notes().delete("a");
    device.notes().insert(Note.of("a", "one"));
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.requests()).containsExactly("PATCH note a");
  }

  @Test
  void undeleteThatMeetsALivingRowIsAConflict() {
    synced("a", "zero");
    device.notes().delete("a");
    device.push();
    device.notes().insert(Note.of("a", "mine"));
    server.next(
        request -> request.method().equals("POST") && request.id() != null,
        Fault.before(() -> server.put(T, "a", "theirs", null, null)));
    device.push();
    assertThat(device.conflict().clashes()).containsExactly("title");
    assertThat(server.shown(T, "a")).isEqualTo("theirs|null|null");
  }

  @Test
  void keepLocalOverAThirdWritersChangeIsANewConflict() {
    conflict();
    device.notes().resolve(device.conflict().keepLocal());
    server.set(T, "a", "title", "third");
    device.push();
    assertThat(server.shown(T, "a")).isEqualTo("third|null|null");
    assertThat(device.conflict().server()).map(Note::title).hasValue("third");
    assertThat(device.conflict().base()).map(Note::title).hasValue("theirs");
    device.notes().resolve(device.conflict().keepLocal());
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|null");
  }

  @Test
  void aResolutionIsMergedWithWhatMovedOnTheServer() {
    NoteConflict shown = conflict();
    server.set(T, "a", "stars", 9L);
    device.pull();
    assertThat(device.notes().resolve(shown.keepLocal())).isTrue();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|9");
  }

  @Test
  void aResolutionThatClashesWithWhatMovedIsANewConflict() {
    NoteConflict shown = conflict();
    server.set(T, "a", "title", "third");
    device.pull();
    assertThat(device.notes().resolve(shown.keepLocal())).isFalse();
    assertThat(device.conflict().server()).map(Note::title).hasValue("third");
    assertThat(device.notes().resolve(device.conflict().takeServer())).isTrue();
    assertThat(device.outbox()).isEmpty();
    assertThat(device.shown("a")).isEqualTo("third|null|null");
  }

  /** It was to be deleted, so nobody has decided that it shall replace what is there. */
  @Test
  void aRowWhoseDeletionTheServerOvertookIsNotSent() {
    NoteConflict shown = conflict();
    server.set(T, "a", "stars", 9L);
    device.pull();
    assertThat(device.notes().resolve(shown.delete())).isFalse();
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(device.conflict().clashes()).containsExactly("title");
    assertThat(server.shown(T, "a")).isEqualTo("theirs|null|9");
  }

  @Test
  void aNewRowWhoseDeletionTheServerOvertookStaysInConflict() {
    clash(Here.INSERT, There.CHANGED, false);
    device.push();
    NoteConflict shown = device.conflict();
    server.set(T, "a", "stars", 9L);
    device.pull();
    assertThat(device.notes().resolve(shown.delete())).isFalse();
    assertThat(device.conflict().base()).isEmpty();
    assertThat(device.conflict().server()).map(Note::stars).hasValue(9L);
  }

  @Test
  void aValueThatAnOvertakenDecisionHasDroppedIsNotSent() {
    NoteConflict shown = conflict();
    server.set(T, "a", "text", "third");
    device.pull();
    Note decided = Note.of("a", "theirs").text("merged");
    assertThat(device.notes().resolve(shown.use(decided))).isFalse();
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(server.shown(T, "a")).isEqualTo("theirs|third|null");
  }

  @Test
  void aResolutionIsMergedWithWhatWasEditedMeanwhile() {
    NoteConflict shown = conflict();
    device.edit("a", n -> n.text("later"));
    assertThat(device.notes().resolve(shown.takeServer())).isTrue();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("theirs|later|null");
  }

  @Test
  void aResolutionDoesNotBringBackWhatTheUserDeletedMeanwhile() {
    NoteConflict shown = conflict();
    device.notes().delete("a");
    assertThat(device.notes().resolve(shown.keepLocal())).isFalse();
    assertThat(device.shown("a")).isNull();
    assertThat(device.conflict().local()).isEmpty();
    assertThat(device.notes().resolve(device.conflict().keepLocal())).isTrue();
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isNull();
  }

  @Test
  void aResolutionOfWhatIsNoConflictAnyMoreDoesNothing() {
    NoteConflict shown = conflict();
    assertThat(device.notes().resolve(shown.takeServer())).isTrue();
    assertThat(device.notes().resolve(shown.keepLocal())).isFalse();
    assertThat(device.shown("a")).isEqualTo("theirs|null|null");
  }

  @Test
  void aRowInConflictIsNotPushed() {
    conflict();
    device.edit("a", n -> n.text("more"));
    server.requests();
    assertThat(device.push().conflicts()).isEqualTo(1);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void deletingARowThatIsInConflictWithADeletionAgrees() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.remove(T, "a");
    device.push();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    device.notes().delete("a");
    assertThat(device.outbox()).isEmpty();
  }

  @Test
  void deletingAConflictedInsertKeepsTheServersRowInSight() {
    device.notes().insert(Note.of("a", "mine"));
    server.put(T, "a", "theirs", null, null);
    device.push();
    device.notes().delete("a");
    assertThat(device.conflict().local()).isEmpty();
    assertThat(device.notes().resolve(device.conflict().takeServer())).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void localOnlyColumnsSurviveEveryMerge() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine").draft("draft"));
    server.set(T, "a", "text", "theirs");
    device.push();
    device.edit("a", n -> n.title("mine again"));
    server.set(T, "a", "title", "theirs");
    device.push();
    device.notes().resolve(device.conflict().takeServer());
    device.push();
    assertThat(device.get("a").draft()).isEqualTo("draft");
    assertThat(device.get("a").title()).isEqualTo("theirs");
  }

  // The handler.

  @Test
  void aHandlerDecidesWithinThePush() {
    conflictOn("a");
    device.notes().onConflict(conflict -> conflict.keepLocal());
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|null");
    assertThat(device.events()).containsExactly("conflict a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "null", "postpones", "another's delete", "another id"})
  void aHandlerThatDoesNotDecideKeepsTheConflict(String how) {
    conflictOn("b");
    device.push();
    NoteConflict other = device.conflict();
    conflictOn("a");
    device
        .notes()
        .onConflict(
            conflict ->
                switch (how) {
                  case "throws" -> throw new IllegalArgumentException("scripted");
                  case "null" -> null;
                  case "postpones" -> conflict.postpone();
                  case "another's delete" -> other.delete();
                  default -> conflict.use(Note.of("b", "wrong"));
                });
    assertThat(device.push().status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(device.state("b")).isEqualTo(RowState.CONFLICT);
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    assertThat(device.shown("b")).isEqualTo("mine|null|null");
  }

  @Test
  void aHandlerMayReadWriteAndPullButNotPush() {
    conflictOn("a");
    server.put(T, "c", "theirs", null, null);
    device
        .notes()
        .onConflict(
            conflict -> {
              assertThat(device.shown("a")).isEqualTo("mine|null|null");
              device.notes().insert(Note.of("b", "from the handler"));
              assertThat(device.pull().isComplete()).isTrue();
              assertThat(device.shown("c")).isNotNull();
              assertThatThrownBy(device::push).isInstanceOf(IllegalStateException.class);
              return conflict.keepLocal();
            });
    assertThat(device.push().status()).isEqualTo(SyncStatus.COMPLETED);
    device.push();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|null");
    assertThat(server.shown(T, "b")).isNotNull();
  }

  @Test
  void aHandlersDecisionIsMergedWithWhatItsUserDidMeanwhile() {
    conflictOn("a");
    device
        .notes()
        .onConflict(
            conflict -> {
              device.edit("a", n -> n.text("while asked"));
              return conflict.takeServer();
            });
    assertThat(device.push().isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("theirs|while asked|null");
  }

  @Test
  void aRowThatOthersKeepChangingIsLeftAfterFiveRounds() {
    conflictOn("a");
    int[] asked = {0};
    device
        .notes()
        .onConflict(
            conflict -> {
              asked[0]++;
              server.set(T, "a", "title", "theirs " + asked[0]);
              return conflict.keepLocal();
            });
    server.requests();
    PushResult result = device.push();
    assertThat(result.status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(server.requests()).hasSize(5);
    assertThat(asked[0]).isLessThanOrEqualTo(5);
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    assertThat(server.shown(T, "a")).isEqualTo("theirs " + asked[0] + "|null|null");
  }
}
