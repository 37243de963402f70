package dev.syncline.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.ConflictHandler;
import dev.syncline.Resolution;
import dev.syncline.RowState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every change here that meets every change there, with the base known or not, in every way to
 * decide it (specification, section 5), between two devices and the real backend.
 */
class EveryConflictTest extends ErrandDevice {

  enum Here {
    INSERTED,
    UPDATED,
    DELETED
  }

  enum There {
    CHANGED,
    DELETED,
    RE_CREATED
  }

  /** How a conflict that was kept is decided later. */
  enum Choice {
    KEEP_LOCAL,
    TAKE_SERVER,
    USE,
    DELETE;

    Resolution<Errand> of(ErrandConflict conflict) {
      return switch (this) {
        case KEEP_LOCAL -> conflict.keepLocal();
        case TAKE_SERVER -> conflict.takeServer();
        case USE -> conflict.use(Errand.of("a", "merged"));
        case DELETE -> conflict.delete();
      };
    }
  }

  /** Where both sides deleted the row, there is none; and no base is known of an insert. */
  static Stream<Arguments> clashes() {
    return Stream.of(Here.values())
        .flatMap(here -> Stream.of(There.values()).map(there -> Arguments.of(here, there)))
        .filter(it -> it.get()[0] != Here.DELETED || it.get()[1] != There.DELETED)
        .flatMap(it -> Stream.of(with(it, true), with(it, false)))
        .filter(it -> it.get()[0] != Here.INSERTED || it.get()[2].equals(false));
  }

  static Stream<Arguments> choices() {
    return clashes().flatMap(it -> Stream.of(Choice.values()).map(choice -> with(it, choice)));
  }

  private static Arguments with(Arguments some, Object more) {
    Object[] all = Arrays.copyOf(some.get(), some.get().length + 1);
    all[all.length - 1] = more;
    return Arguments.of(all);
  }

  private void clash(Here here, There there, boolean baseKnown) {
    if (here == Here.INSERTED) {
      errands.insert(Errand.of("a", "mine"));
      others.insert(Errand.of("a", "theirs"));
      othersPush();
    } else {
      Errand seen = shared("a").withTitle("mine");
      Errand written = baseKnown ? seen : seen.withVersion("long gone");
      if (here == Here.UPDATED) {
        errands.update(written);
      } else {
        errands.delete(written);
      }
    }
    switch (there) {
      case CHANGED -> othersEdit("a", "theirs");
      case DELETED -> othersDelete();
      case RE_CREATED -> {
        othersDelete();
        others.insert(Errand.of("a", "theirs"));
        othersPush();
      }
    }
  }

  private void othersDelete() {
    others.delete("a");
    othersPush();
  }

  private @Nullable String titleHere() {
    return errands.find("a").map(Errand::title).orElse(null);
  }

  private @Nullable String titleThere() {
    return isThere("a") ? (String) there("a").get("title") : null;
  }

  private static @Nullable String mine(Here here) {
    return here == Here.DELETED ? null : "mine";
  }

  private static @Nullable String theirs(There there) {
    return there == There.DELETED ? null : "theirs";
  }

  private void bothHave(@Nullable String title) {
    assertThat(titleHere()).isEqualTo(title);
    assertThat(titleThere()).isEqualTo(title);
    errands.pull();
    assertThat(titleHere()).isEqualTo(title);
    assertThat(client.outbox()).isEmpty();
  }

  @ParameterizedTest(name = "{0} here, {1} there, base known {2}")
  @MethodSource("clashes")
  void theServerWins(Here here, There there, boolean baseKnown) {
    clash(here, there, baseKnown);
    errands.onConflict(ConflictHandler.serverWins());

    isPushed();

    bothHave(theirs(there));
  }

  @ParameterizedTest(name = "{0} here, {1} there, base known {2}")
  @MethodSource("clashes")
  void theDeviceWins(Here here, There there, boolean baseKnown) {
    clash(here, there, baseKnown);
    errands.onConflict(ConflictHandler.clientWins());

    isPushed();

    bothHave(mine(here));
  }

  @ParameterizedTest(name = "{0} here, {1} there, base known {2}, then {3}")
  @MethodSource("choices")
  void whatIsPostponedIsShownAndDecidedAfterARestart(
      Here here, There there, boolean baseKnown, Choice choice) {
    clash(here, there, baseKnown);
    errands.onConflict(ErrandConflict::postpone);
    assertThat(client.push().conflicts()).isEqualTo(1);
    restart();
    assertThat(errands.state("a")).isEqualTo(RowState.CONFLICT);
    ErrandConflict conflict = errands.conflicts().get(0);
    assertThat(conflict.base().map(Errand::title).orElse(null))
        .isEqualTo(baseKnown ? "milk" : null);
    assertThat(conflict.local().map(Errand::title).orElse(null)).isEqualTo(mine(here));
    assertThat(conflict.server().map(Errand::title).orElse(null)).isEqualTo(theirs(there));

    assertThat(errands.resolve(choice.of(conflict))).isTrue();
    isPushed();

    bothHave(
        switch (choice) {
          case KEEP_LOCAL -> mine(here);
          case TAKE_SERVER -> theirs(there);
          case USE -> "merged";
          case DELETE -> null;
        });
  }

  /** A third writer is there between the decision and its push, and is asked about in turn. */
  @ParameterizedTest(name = "{0} here, {1} there, base known {2}")
  @MethodSource("clashes")
  void keepingOursIsNeverUnconditional(Here here, There there, boolean baseKnown) {
    clash(here, there, baseKnown);
    assertThat(client.push().conflicts()).isEqualTo(1);
    assertThat(errands.resolve(errands.conflicts().get(0).keepLocal())).isTrue();
    thirdWriterWrites("third");

    assertThat(client.push().conflicts()).isEqualTo(1);

    assertThat(titleThere()).isEqualTo("third");
    assertThat(errands.conflicts().get(0).server()).map(Errand::title).hasValue("third");
    errands.resolve(errands.conflicts().get(0).keepLocal());
    isPushed();
    bothHave(mine(here));
  }

  @ParameterizedTest(name = "{0} here, {1} there, base known {2}")
  @MethodSource("clashes")
  void keepingOursWithinAPushIsNeverUnconditional(Here here, There there, boolean baseKnown) {
    clash(here, there, baseKnown);
    int[] asked = {0};
    errands.onConflict(
        conflict -> {
          thirdWriterWrites("third " + ++asked[0]);
          return conflict.keepLocal();
        });

    assertThat(client.push().conflicts()).isEqualTo(1);

    assertThat(asked[0]).isBetween(2, 5);
    assertThat(titleThere()).isEqualTo("third " + asked[0]);
  }

  private void thirdWriterWrites(String title) {
    if (isThere("a")) {
      cloud.change("errand", "a", "{'title': '" + title + "'}");
    } else {
      others.insert(Errand.of("a", title));
      othersPush();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deletedHereAndThereIsNoConflict(boolean baseKnown) {
    clash(Here.DELETED, There.DELETED, baseKnown);

    isPushed();

    bothHave(null);
  }
}
