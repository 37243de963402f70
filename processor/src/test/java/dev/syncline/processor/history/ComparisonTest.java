package dev.syncline.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.history.Change.BecameNullable;
import dev.syncline.processor.history.Change.BecameRequired;
import dev.syncline.processor.history.Change.ColumnAdded;
import dev.syncline.processor.history.Change.ColumnDropped;
import dev.syncline.processor.history.Change.ColumnRenamed;
import dev.syncline.processor.history.Change.ConstantsDropped;
import dev.syncline.processor.history.Change.ConstantsExtended;
import dev.syncline.processor.history.Change.ConversionChanged;
import dev.syncline.processor.history.Change.DefaultChanged;
import dev.syncline.processor.history.Change.IndexAdded;
import dev.syncline.processor.history.Change.IndexDropped;
import dev.syncline.processor.history.Change.ParentChanged;
import dev.syncline.processor.history.Change.RequiredColumnAdded;
import dev.syncline.processor.history.Change.RoleChanged;
import dev.syncline.processor.history.Change.TypeChanged;
import dev.syncline.processor.history.Snapshot.Column;
import dev.syncline.processor.history.Snapshot.Index;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Column ID = column("id", "TEXT", "ID", true);
  private static final Column TEXT = column("text", "TEXT", "SYNCED", false);
  private static final Column REQUIRED_TEXT = column("text", "TEXT", "SYNCED", true);

  @Test
  void nothing() {
    assertThat(changes(List.of(ID, TEXT), List.of(ID, TEXT))).isEmpty();
  }

  @Test
  void theOrderOfColumnsIsNoChange() {
    assertThat(changes(List.of(ID, TEXT), List.of(TEXT, ID))).isEmpty();
  }

  @Test
  void aColumnThatMayBeNullIsAdded() {
    assertThat(changes(List.of(ID), List.of(ID, TEXT))).containsExactly(new ColumnAdded(TEXT));
  }

  @Test
  void aRequiredColumnIsAddedWithADefault() {
    Column column = withDefault(REQUIRED_TEXT, "none");

    assertThat(changes(List.of(ID), List.of(ID, column))).containsExactly(new ColumnAdded(column));
  }

  @Test
  void aRequiredColumnIsAddedWithout() {
    assertThat(changes(List.of(ID), List.of(ID, REQUIRED_TEXT)))
        .containsExactly(new RequiredColumnAdded(REQUIRED_TEXT));
  }

  @Test
  void aColumnIsDropped() {
    assertThat(changes(List.of(ID, TEXT), List.of(ID))).containsExactly(new ColumnDropped(TEXT));
  }

  @Test
  void aColumnOfASimilarNameIsTheSame() {
    Column texts = column("texts", "TEXT", "SYNCED", false);
    Column other = column("other", "TEXT", "SYNCED", false);

    assertThat(changes(List.of(ID, TEXT), List.of(ID, other, texts)))
        .containsExactly(new ColumnAdded(other), new ColumnRenamed(TEXT, texts));
  }

  @Test
  void aColumnInTheSamePlaceIsTheSame() {
    Column other = column("other", "TEXT", "SYNCED", false);
    Column added = column("added", "TEXT", "SYNCED", false);

    assertThat(changes(List.of(ID, TEXT), List.of(ID, other, added)))
        .containsExactly(new ColumnRenamed(TEXT, other), new ColumnAdded(added));
  }

  @Test
  void aColumnOfAnotherTypeIsAnother() {
    Column texts = column("texts", "INT32", "SYNCED", false);

    assertThat(changes(List.of(ID, TEXT), List.of(ID, texts)))
        .containsExactly(new ColumnAdded(texts), new ColumnDropped(TEXT));
  }

  @Test
  void oneColumnTakesThePlaceOfOne() {
    Column first = column("text1", "TEXT", "SYNCED", false);
    Column second = column("text2", "TEXT", "SYNCED", false);
    Column now = column("text3", "TEXT", "SYNCED", false);

    assertThat(changes(List.of(ID, first, second), List.of(ID, now)))
        .containsExactly(new ColumnRenamed(first, now), new ColumnDropped(second));
  }

  @Test
  void aTypeChanges() {
    Column number = column("text", "INT64", "SYNCED", false);

    assertThat(changes(List.of(ID, TEXT), List.of(ID, number)))
        .containsExactly(new TypeChanged(TEXT, number));
  }

  @Test
  void aTypeChangesThatMayNotBeNull() {
    Column number = column("text", "INT64", "SYNCED", true);

    assertThat(changes(List.of(ID, TEXT), List.of(ID, number)))
        .containsExactly(new TypeChanged(TEXT, number));
  }

  @Test
  void aConversionChanges() {
    Column one = converted(TEXT, "com.example.One");
    Column other = converted(TEXT, "com.example.Other");

    assertThat(changes(List.of(ID, one), List.of(ID, other)))
        .containsExactly(new ConversionChanged(one, other));
    assertThat(changes(List.of(ID, TEXT), List.of(ID, one)))
        .containsExactly(new ConversionChanged(TEXT, one));
    assertThat(changes(List.of(ID, one), List.of(ID, one))).isEmpty();
  }

  @Test
  void aConversionToAnotherTypeIsAChangeOfTheType() {
    Column number = converted(column("text", "INT64", "SYNCED", false), "com.example.One");

    assertThat(changes(List.of(ID, TEXT), List.of(ID, number)))
        .containsExactly(new TypeChanged(TEXT, number));
  }

  @Test
  void aRoleChanges() {
    Column local = column("text", "TEXT", "LOCAL_ONLY", false);

    assertThat(changes(List.of(ID, TEXT), List.of(ID, local)))
        .containsExactly(new RoleChanged(TEXT, local));
  }

  @Test
  void aColumnBecomesRequired() {
    assertThat(changes(List.of(ID, TEXT), List.of(ID, REQUIRED_TEXT)))
        .containsExactly(new BecameRequired(REQUIRED_TEXT));
  }

  @Test
  void aDefaultDoesNotFillTheNullsThatAreStored() {
    Column column = withDefault(REQUIRED_TEXT, "none");

    assertThat(changes(List.of(ID, TEXT), List.of(ID, column)))
        .containsExactly(new BecameRequired(column));
  }

  @Test
  void aColumnMayBeNull() {
    assertThat(changes(List.of(ID, REQUIRED_TEXT), List.of(ID, TEXT)))
        .containsExactly(new BecameNullable(TEXT));
  }

  @Test
  void aDefaultChanges() {
    Column one = withDefault(REQUIRED_TEXT, "one");
    Column two = withDefault(REQUIRED_TEXT, "two");

    assertThat(changes(List.of(ID, one), List.of(ID, two)))
        .containsExactly(new DefaultChanged(two));
  }

  @Test
  void constantsAreAddedOrMoved() {
    Column old = ofEnum("OPEN", "DONE");
    Column more = ofEnum("OPEN", "STARTED", "DONE");
    Column moved = ofEnum("DONE", "OPEN");

    assertThat(changes(List.of(ID, old), List.of(ID, more)))
        .containsExactly(new ConstantsExtended(more));
    assertThat(changes(List.of(ID, old), List.of(ID, moved)))
        .containsExactly(new ConstantsExtended(moved));
  }

  @Test
  void constantsAreDropped() {
    Column now = ofEnum("OPEN", "CLOSED");

    assertThat(changes(List.of(ID, ofEnum("OPEN", "DONE")), List.of(ID, now)))
        .containsExactly(new ConstantsDropped(now, List.of("DONE")));
  }

  @Test
  void aParentChanges() {
    Column child =
        new Column(
            "text",
            "TEXT",
            Optional.empty(),
            "SYNCED",
            false,
            Optional.empty(),
            List.of(),
            Optional.of("customer"));

    assertThat(changes(List.of(ID, TEXT), List.of(ID, child)))
        .containsExactly(new ParentChanged(child));
  }

  @Test
  void indexesComeAndGo() {
    Index one = new Index(List.of("text"), false);
    Index two = new Index(List.of("text"), true);
    Snapshot before = new Snapshot("todo", 1, List.of(ID, TEXT), List.of(one), List.of());
    Snapshot after = new Snapshot("todo", 2, List.of(ID, TEXT), List.of(two), List.of());

    assertThat(Comparison.of(before, after))
        .containsExactly(new IndexAdded(two), new IndexDropped(one));
  }

  private static List<Change> changes(List<Column> before, List<Column> after) {
    return Comparison.of(snapshot(before), snapshot(after));
  }

  private static Snapshot snapshot(List<Column> columns) {
    return new Snapshot("todo", 1, columns, List.of(), List.of());
  }

  private static Column column(String name, String type, String role, boolean required) {
    return new Column(
        name,
        type,
        Optional.empty(),
        role,
        required,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Column converted(Column column, String conversion) {
    return new Column(
        column.name(),
        column.type(),
        Optional.of(conversion),
        column.role(),
        column.required(),
        column.defaultValue(),
        column.constants(),
        column.parent());
  }

  private static Column withDefault(Column column, String value) {
    return new Column(
        column.name(),
        column.type(),
        column.conversion(),
        column.role(),
        column.required(),
        Optional.of(value),
        List.of(),
        Optional.empty());
  }

  private static Column ofEnum(String... constants) {
    return new Column(
        "state",
        "ENUM",
        Optional.empty(),
        "SYNCED",
        false,
        Optional.empty(),
        List.of(constants),
        Optional.empty());
  }
}
