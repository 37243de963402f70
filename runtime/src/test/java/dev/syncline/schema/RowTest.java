package dev.syncline.schema;

import static dev.syncline.schema.TodoSchema.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Seeds;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class RowTest {

  private static final Todo MILK = Todo.of("a", "Milk");

  @Test
  void anItemComesBackAsItWas() {
    Seeds.forEach(
        500,
        random -> {
          Todo item = new RandomTodos(random).next("a");
          assertThat(TodoSchema.INSTANCE.read(TodoSchema.row(item))).isEqualTo(item);
        });
  }

  @Test
  void absentReadsAsNullButIsNotNull() {
    Row row = TodoSchema.row(MILK);
    Row without = row.only(i -> i != at("note"));

    assertThat(row.has(at("note"))).isTrue();
    assertThat(row.isNull(at("note"))).isTrue();
    assertThat(without.has(at("note"))).isFalse();
    assertThat(without.isNull(at("note"))).isTrue();
    assertThat(without.get(at("note"))).isNull();
    assertThat(without.textOrNull(at("note"))).isNull();
    assertThat(without).isNotEqualTo(row);
  }

  @Test
  void whatIsAbsentIsNotWritten() {
    Row part = TodoSchema.row(MILK).only(i -> i == at("id") || i == at("note"));
    RowBuilder written = new RowBuilder(TodoSchema.INSTANCE);

    part.writeTo(written);

    assertThat(written.build()).isEqualTo(part);
  }

  @Test
  void whatIsAbsentIsTakenFromTheRowBelow() {
    Row below = TodoSchema.row(MILK.with("note", "below", "title", "Below"));
    Row above = TodoSchema.row(MILK.with("note", null)).only(i -> i == at("note"));

    Row both = above.over(below);

    assertThat(both.has(at("note"))).isTrue();
    assertThat(both.isNull(at("note"))).as("null lies over a value").isTrue();
    assertThat(both.text(at("title"))).isEqualTo("Below");
    assertThat(above.has(at("title"))).as("the row itself stays").isFalse();
  }

  @Test
  void aValueCanBeGivenToAnAbsentColumn() {
    Row row = TodoSchema.row(MILK).only(i -> false).with(at("note"), "x");

    assertThat(row.has(at("note"))).isTrue();
    assertThat(row.text(at("note"))).isEqualTo("x");
  }

  @Test
  void aRequiredValueThatIsNullNamesItsColumn() {
    Row row = TodoSchema.row(MILK).only(i -> false);

    assertThatThrownBy(() -> row.int64(at("views")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("views");
    assertThatThrownBy(() -> row.text(at("title")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("title");
  }

  @Test
  void rowsDifferInTheSyncedColumnsThatBothHave() {
    Row mine = TodoSchema.row(MILK);
    Todo changed =
        MILK.with("note", "n", "done", 1L, "version", "2", "updatedAt", "2026-11-22T14:20:40");
    Row theirs = TodoSchema.row(changed.with("draft", "d", "title", "T"));

    assertThat(names(mine.differencesTo(theirs))).containsExactly("done", "note", "title");
    assertThat(names(mine.only(i -> i != at("title")).differencesTo(theirs)))
        .as("absent here")
        .containsExactly("done", "note");
    assertThat(names(mine.differencesTo(theirs.only(i -> i != at("note")))))
        .as("absent there")
        .containsExactly("done", "title");
    assertThat(mine.differencesTo(mine).isEmpty()).isTrue();
  }

  @Test
  void differencesAreTheSameFromBothSides() {
    Seeds.forEach(
        300,
        random -> {
          RandomTodos todos = new RandomTodos(random);
          Row one = TodoSchema.row(todos.next("a")).only(i -> random.nextInt(4) > 0);
          Row other = TodoSchema.row(todos.next("a")).only(i -> random.nextInt(4) > 0);
          assertThat(one.differencesTo(other)).isEqualTo(other.differencesTo(one));
        });
  }

  @Test
  void rowsAreEqualIfTheirStoredFormsAre() {
    assertThat(TodoSchema.row(MILK)).isEqualTo(TodoSchema.row(Todo.of("a", "Milk")));
    assertThat(TodoSchema.row(MILK)).hasSameHashCodeAs(TodoSchema.row(Todo.of("a", "Milk")));
    assertThat(TodoSchema.row(MILK)).isNotEqualTo(TodoSchema.row(MILK.with("note", "")));
    assertThat(TodoSchema.row(MILK).with(at("order"), 0L)).isNotEqualTo(TodoSchema.row(MILK));
  }

  @Test
  void aRowShowsNoValueButItsId() {
    assertThat(TodoSchema.row(Todo.of("a", "secret"))).hasToString("Row a");
  }

  @Test
  void theVersionIsPutWhereTheTableKeepsIt() {
    Columns unversioned = Columns.of(Column.id(), Column.of("note", ColumnType.TEXT));
    Row plain = Row.ofStored(unversioned, new Object[] {"a", "n"}, bits(0, 1));

    assertThat(TodoSchema.row(MILK).withVersion("7").version()).isEqualTo("7");
    assertThat(plain.withVersion("7")).isEqualTo(plain);
    assertThat(plain.version()).isNull();
  }

  @Test
  void columnsNeedAnId() {
    assertThatThrownBy(() -> Columns.of(Column.of("note", ColumnType.TEXT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("note");
  }

  @Test
  void aColumnIsFoundByItsExactName() {
    assertThat(TodoSchema.INSTANCE.columns().position("madeAt")).isEqualTo(11);
    assertThat(TodoSchema.INSTANCE.columns().position("madeat")).isEqualTo(-1);
    assertThat(TodoSchema.INSTANCE.columns().position("")).isEqualTo(-1);
  }

  @Test
  void anIntegerThatDoesNotFitAnIntIsNotCut() {
    Row row = TodoSchema.row(MILK).with(at("priority"), 1L << 32);

    assertThatThrownBy(() -> row.int32(at("priority"))).isInstanceOf(ArithmeticException.class);
  }

  private static Set<String> names(BitSet columns) {
    Set<String> names = new TreeSet<>();
    List<Column> list = TodoSchema.INSTANCE.columns().list();
    columns.stream().forEach(i -> names.add(list.get(i).name()));
    return names;
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int i : set) {
      bits.set(i);
    }
    return bits;
  }
}
