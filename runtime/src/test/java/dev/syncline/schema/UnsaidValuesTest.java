package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.Todo.Mood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is stored and an item cannot say stays, unless the item says something else. */
final class UnsaidValuesTest {

  private static final int BEFORE = TodoSchema.at("before");
  private static final int MOOD = TodoSchema.at("mood");
  private static final int TITLE = TodoSchema.at("title");

  @Test
  void anUnknownNameStaysIfTheItemWasReadFromIt() {
    Row stored = before("AMAZED");

    Row kept = keep(read(stored).with("title", "new"), stored);

    assertThat(kept).isEqualTo(stored.with(TITLE, "new"));
  }

  @Test
  void aConstantTakesThePlaceOfAnUnknownName() {
    assertThat(keep(read(before("GRIM")), before("AMAZED")).get(BEFORE)).isEqualTo("GRIM");
  }

  @Test
  void nullTakesThePlaceOfAConstant() {
    assertThat(keep(read(before(null)), before("GRIM")).get(BEFORE)).isNull();
  }

  @Test
  void aValueOfAnotherTypeIsNeverKept() {
    Row stored = before("AMAZED").with(TITLE, "theirs");

    assertThat(keep(read(before("AMAZED")), stored).get(TITLE)).isEqualTo("");
  }

  @Test
  void theFirstRowThatAgreesCounts() {
    Row ours = before("AMAZED");
    Row theirs = before("PUZZLED");
    Row known = before("GRIM");

    assertThat(keep(read(ours), known, null, theirs, ours).get(BEFORE)).isEqualTo("PUZZLED");
    assertThat(keep(read(known), ours, known, theirs).get(BEFORE)).isEqualTo("GRIM");
    assertThat(keep(read(before(null)), before(null), ours).get(BEFORE)).isNull();
  }

  @Test
  void aRowThatCannotBeReadKeepsNothing() {
    Row stored = before("AMAZED").with(MOOD, "AMAZED");

    assertThat(keep(Todo.of("a", ""), stored).get(MOOD)).isEqualTo("CALM");
    assertThat(keep(Todo.of("a", ""), stored).get(BEFORE)).isNull();
  }

  @Test
  void whatARowDoesNotHaveIsNotKept() {
    Row part = before("AMAZED").only(i -> i != BEFORE);

    assertThat(keep(read(before("GRIM")), part).get(BEFORE)).isEqualTo("GRIM");
    assertThat(keep(read(before("AMAZED")), part, before("AMAZED")).get(BEFORE))
        .isEqualTo("AMAZED");
  }

  private static Row before(@Nullable String name) {
    return TodoSchema.row(Todo.of("a", "").with("before", Mood.CALM.name())).with(BEFORE, name);
  }

  private static Todo read(Row row) {
    return ItemReader.read(TodoSchema.INSTANCE, row);
  }

  private static Row keep(Todo item, @Nullable Row... stored) {
    return UnsaidValues.keep(TodoSchema.INSTANCE, TodoSchema.row(item), stored);
  }
}
