package dev.syncline.schema;

import static dev.syncline.schema.TodoSchema.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two columns, {@code note} and {@code title}. A side is written as their values, {@code ab}; a
 * dash is a side that is not known, or deleted.
 */
final class ThreeWayTest {

  @ParameterizedTest(name = "base {0}, local {1}, server {2}")
  @CsvSource({
    // base, local, server, changed here, changed there, clashes, whole row, merged
    // Nobody changed anything, or one side did, or both did.
    "ab, ab, ab, '',         '',         '',         false, ab",
    "ab, xb, ab, note,       '',         '',         false, xb",
    "ab, ab, xb, '',         note,       '',         false, xb",
    "ab, xb, xb, note,       note,       '',         false, xb",
    "ab, xb, yb, note,       note,       note,       false, xb",
    "ab, xb, ay, note,       title,      '',         false, xy",
    "ab, ax, yb, title,      note,       '',         false, yx",
    "ab, xy, ab, note title, '',         '',         false, xy",
    "ab, ab, xy, '',         note title, '',         false, xy",
    "ab, xy, xy, note title, note title, '',         false, xy",
    "ab, xy, xz, note title, note title, title,      false, xy",
    "ab, xy, zb, note title, note,       note,       false, xy",
    "ab, xb, yz, note,       note title, note,       false, xz",
    "ab, xy, vw, note title, note title, note title, false, xy",
    // Without a base, every difference is a change of both.
    "-,  ab, ab, '',         '',         '',         false, ab",
    "-,  ab, xb, note,       note,       note,       false, ab",
    "-,  ab, xy, note title, note title, note title, false, ab",
    // One side deleted the row.
    "ab, -,  ab, '',         '',         '',         false, -",
    "ab, -,  xb, '',         note,       '',         true,  -",
    "ab, ab, -,  '',         '',         '',         false, -",
    "ab, xb, -,  note,       '',         '',         true,  -",
    "-,  -,  ab, '',         all,        '',         true,  -",
    "-,  ab, -,  all,        '',         '',         true,  -",
    // Both did.
    "ab, -,  -,  '',         '',         '',         false, -",
    "-,  -,  -,  '',         '',         '',         false, -",
  })
  void sidesAreCompared(
      String base,
      String local,
      String server,
      String changedHere,
      String changedThere,
      String clashes,
      boolean rowClashes,
      String merged) {
    ThreeWay sides = new ThreeWay(row(base), row(local), row(server));

    assertThat(names(sides.changedHere())).isEqualTo(changedHere);
    assertThat(names(sides.changedThere())).isEqualTo(changedThere);
    assertThat(names(sides.clashes())).isEqualTo(clashes);
    assertThat(sides.rowClashes()).isEqualTo(rowClashes);
    assertThat(sides.isClean()).isEqualTo(clashes.isEmpty() && !rowClashes);
    if (merged.equals("-")) {
      assertThatThrownBy(sides::merged).isInstanceOf(IllegalStateException.class);
    } else {
      assertThat(sides.merged()).isEqualTo(row(merged));
    }
  }

  @Test
  void nullIsAValueLikeAnyOther() {
    Row base = full("a", "b");
    ThreeWay sides = new ThreeWay(base, base.with(at("note"), null), base.with(at("note"), "x"));

    assertThat(names(sides.clashes())).isEqualTo("note");
    assertThat(new ThreeWay(base, base, base.with(at("note"), null)).merged().isNull(at("note")))
        .isTrue();
  }

  @Test
  void whatTheServerDoesNotKnowIsNoChange() {
    Row base = full("a", "b");
    Row server = base.only(i -> i != at("note"));
    ThreeWay sides = new ThreeWay(base, base.with(at("note"), "x"), server);

    assertThat(sides.isClean()).isTrue();
    assertThat(sides.merged().text(at("note"))).isEqualTo("x");
  }

  @Test
  void whatTheServerDoesNotKnowStaysAsItIsHere() {
    Row base = full("a", "b");
    ThreeWay sides = new ThreeWay(base, base, base.only(i -> i != at("note")));

    assertThat(sides.merged()).isEqualTo(base);
  }

  @Test
  void whatThisDeviceKeepsToItselfIsKept() {
    Row base = full("a", "b");
    Row local = base.with(at("draft"), "mine");
    Row server = base.with(at("note"), "x").only(i -> i != at("draft"));

    ThreeWay sides = new ThreeWay(base, local, server);

    assertThat(sides.isClean()).isTrue();
    assertThat(sides.merged().text(at("draft"))).isEqualTo("mine");
    assertThat(sides.merged().text(at("note"))).isEqualTo("x");
  }

  @Test
  void theMergedRowIsOfTheServersVersion() {
    Row base = full("a", "b").withVersion("1");
    Row server = full("x", "b").withVersion("2").with(at("updatedAt"), "2026-11-22T14:20:40");

    Row merged = new ThreeWay(base, base.with(at("title"), "y"), server).merged();

    assertThat(merged.version()).isEqualTo("2");
    assertThat(merged.text(at("updatedAt"))).isEqualTo("2026-11-22T14:20:40");
  }

  @Test
  void aColumnOfWhichTheBaseIsNotKnownClashesWhereTheSidesDiffer() {
    Row base = full("a", "b").only(i -> i != at("note"));

    assertThat(names(new ThreeWay(base, full("x", "b"), full("a", "b")).clashes()))
        .isEqualTo("note");
    assertThat(new ThreeWay(base, full("x", "y"), full("x", "b")).isClean()).isTrue();
  }

  @Test
  void whatIsSettledIsAChangeOfThisDevice() {
    for (Row base : new Row[] {full("a", "b"), null}) {
      ThreeWay sides = new ThreeWay(base, full("x", "b"), full("y", "b"));

      ThreeWay settled = sides.settled(at("note"), "z");

      assertThat(settled.isClean()).isTrue();
      assertThat(names(settled.changedHere())).isEqualTo("note");
      assertThat(settled.merged()).isEqualTo(full("z", "b"));
    }
  }

  @Test
  void versionsAndTimesAreNoChangeOfTheirOwn() {
    Row base = full("a", "b").withVersion("1");
    Row server = base.withVersion("2").with(at("updatedAt"), "2026-11-22T14:20:40");

    ThreeWay deletedHere = new ThreeWay(base, null, server);

    assertThat(deletedHere.rowClashes()).isFalse();
    assertThat(deletedHere.changedThere().isEmpty()).isTrue();
  }

  private static @Nullable Row row(String values) {
    return values.equals("-") ? null : full(values.substring(0, 1), values.substring(1));
  }

  private static Row full(String note, String title) {
    return TodoSchema.row(Todo.of("a", title).with("note", note));
  }

  /** Names in the order of the alphabet, which is not theirs. */
  private static String names(BitSet columns) {
    boolean all =
        IntStream.range(0, TodoSchema.INSTANCE.columns().size())
            .allMatch(i -> columns.get(i) == TodoSchema.INSTANCE.columns().get(i).isSynced());
    if (all) {
      return "all";
    }
    return columns.stream()
        .mapToObj(i -> TodoSchema.INSTANCE.columns().get(i).name())
        .sorted()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
