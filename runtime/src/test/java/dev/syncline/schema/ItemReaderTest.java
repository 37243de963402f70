package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.annotation.OnDelete;
import dev.syncline.error.UnreadableException;
import dev.syncline.schema.Todo.Mood;
import org.junit.jupiter.api.Test;

/** Stored rows that the model has no room for are told of by name. */
final class ItemReaderTest {

  private static final Row ROW = TodoSchema.row(Todo.of("a", ""));

  @Test
  void anUnknownNameIsNullWhereThatIsPossible() {
    assertThat(read(ROW.with(TodoSchema.at("before"), "AMAZED")).before()).isNull();
  }

  @Test
  void anUnknownNameIsWhatStandsForIt() {
    Row row = ROW.with(TodoSchema.at("before"), "AMAZED");
    int before = TodoSchema.at("before");

    assertThat(row.enumeration(before, Mood.class, Mood.GRIM)).isEqualTo(Mood.GRIM);
    assertThat(row.with(before, null).enumeration(before, Mood.class, Mood.GRIM))
        .isEqualTo(Mood.GRIM);
    assertThat(row.with(before, "CALM").enumeration(before, Mood.class, Mood.GRIM))
        .isEqualTo(Mood.CALM);
  }

  @Test
  void anUnknownNameThatIsRequiredIsTold() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(ROW.with(TodoSchema.at("mood"), "AMAZED")))
        .withMessageContainingAll(
            "Column mood of row a in table todo holds AMAZED",
            Mood.class.getName() + " does not have",
            "Add the constant",
            "isKnown()")
        .satisfies(
            it -> {
              assertThat(it.table()).isEqualTo("todo");
              assertThat(it.column()).isEqualTo("mood");
              assertThat(it.rowId()).isEqualTo("a");
            });
  }

  @Test
  void aSensitiveValueIsNotTold() {
    Column mood = Column.requiredEnumeration("mood", Mood.class);
    Traits traits = mood.traits();
    Column secret =
        new Column(
            mood.name(),
            mood.type(),
            mood.role(),
            true,
            new Traits(
                null,
                traits.constants(),
                Mood.class,
                traits.merge(),
                true,
                null,
                OnDelete.KEEP,
                false));
    ItemReader.Unreadable found = ItemReader.Unreadable.unknown("AMAZED", Mood.class, 1);

    assertThat(found.in(new OneColumn(secret), "a"))
        .hasMessageContaining("Column mood of row a in table one holds a value")
        .message()
        .doesNotContain("AMAZED");
  }

  @Test
  void aRowThatTheModelRefusesIsTold() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(ROW.with(TodoSchema.at("priority"), Long.MAX_VALUE)))
        .withMessageContaining("Row a in table todo cannot be read as " + Todo.class.getName())
        .withCauseInstanceOf(ArithmeticException.class)
        .satisfies(it -> assertThat(it.column()).isNull());
  }

  @Test
  void whatTheModelSaysIsNotToldWhereItMayRepeatASensitiveValue() {
    TableSchema<String> schema = new OneColumn(Column.of("word", ColumnType.TEXT).sensitive());
    Row row = Row.of(schema, "plague");

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> ItemReader.read(schema, row))
        .withMessage(
            "Row a in table one cannot be read as java.lang.String, which throws"
                + " java.lang.IllegalStateException. What that says is not shown.")
        .withNoCause();
  }

  private static Todo read(Row row) {
    return ItemReader.read(TodoSchema.INSTANCE, row);
  }

  /** A table of an id and one column. */
  private record OneColumn(Column column) implements TableSchema<String> {

    @Override
    public String table() {
      return "one";
    }

    @Override
    public Class<String> type() {
      return String.class;
    }

    @Override
    public Columns columns() {
      return Columns.of(Column.id(), column);
    }

    @Override
    public TableSql sql() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(String item, RowWriter row) {
      row.text(0, "a");
      row.text(1, item);
    }

    @Override
    public String read(RowReader row) {
      throw new IllegalStateException(row.text(1) + " is no word");
    }
  }
}
