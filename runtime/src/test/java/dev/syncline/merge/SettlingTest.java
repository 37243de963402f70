package dev.syncline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.MergeRule;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ThreeWay;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The rules that choose a side, and what no rule touches. */
final class SettlingTest {

  @ParameterizedTest(name = "{0}, edited last {1}: {5}")
  @CsvSource({
    "SERVER, true,  a, b,    c,    c",
    "SERVER, true,  a, b,    null, null",
    "SERVER, true,  ?, b,    c,    c",
    "LOCAL,  false, a, b,    c,    b",
    "LOCAL,  false, a, null, c,    null",
    "LOCAL,  false, ?, b,    c,    b",
    "LATEST, true,  a, b,    c,    b",
    "LATEST, true,  a, null, c,    null",
    "LATEST, false, a, b,    c,    c",
    "LATEST, false, ?, b,    c,    c",
    "ASK,    true,  a, b,    c,    clash",
  })
  void aRuleMayChooseASide(
      MergeRule rule, boolean editedLast, String base, String local, String server, String result) {
    Column column = Column.of("value", ColumnType.TEXT).merge(rule);

    assertThat(new Merged(column, editedLast).value(base, local, server)).isEqualTo(result);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"SUM_OF_CHANGES", "UNION"})
  void whatOneSideChangedIsTakenFromItWhateverTheRule(MergeRule rule) {
    Merged merged = Merged.by(rule, ColumnType.TEXT);

    assertThat(merged.value("m", "z", "m")).isEqualTo("z");
    assertThat(merged.value("m", "m", "a")).isEqualTo("a");
    assertThat(merged.value("m", "b", "b")).isEqualTo("b");
    assertThat(merged.value("m", "null", "m")).isEqualTo("null");
  }

  @Test
  void aDeletedRowIsNotSettledByColumn() {
    Row before = TodoSchema.row(Todo.of("a", "zero"));
    Row after = TodoSchema.row(Todo.of("a", "one"));

    Dispute deletedThere = new Settling(true).settle(new ThreeWay(before, after, null));
    Dispute deletedHere = new Settling(true).settle(new ThreeWay(before, null, after));

    assertThat(deletedThere.isOver()).isFalse();
    assertThat(deletedThere.ours()).isEqualTo(after);
    assertThat(deletedThere.theirs()).isNull();
    assertThat(deletedHere.isOver()).isFalse();
    assertThat(deletedHere.ours()).isNull();
    assertThat(deletedHere.theirs()).isEqualTo(after);
  }
}
