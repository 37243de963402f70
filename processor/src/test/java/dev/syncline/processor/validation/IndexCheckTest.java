package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.STRING;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static dev.syncline.processor.validation.Declarations.column;
import static dev.syncline.processor.validation.Declarations.table;
import static dev.syncline.processor.validation.Validating.messages;
import static dev.syncline.processor.validation.Validating.model;
import static dev.syncline.processor.validation.Validating.problems;
import static dev.syncline.processor.validation.Variations.index;
import static dev.syncline.processor.validation.Variations.indexed;
import static dev.syncline.processor.validation.Variations.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.IndexDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.IndexModel;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import dev.syncline.processor.validation.Validated.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validates indexes, without a compiler. */
class IndexCheckTest {

  private static final SourceType FLAG = new Supported("boolean", ValueType.of(Kind.BOOLEAN), true);

  @Test
  void anIndexNamesColumns() {
    assertThat(problems(note(index(Mark.INDEX)))).containsExactly("EMPTY_INDEX at @Index");
  }

  @ParameterizedTest
  @CsvSource({
    "lisst, 'Did you mean \"list\"?'",
    "qqq, 'Name some of id, list, draft, version.'",
    "gone, 'Name some of id, list, draft, version.'"
  })
  void aNameThatIsNoneIsToldWithTheOthers(String name, String remedy) {
    assertThat(messages(note(index(Mark.INDEX, "list", name))))
        .containsExactly(
            "[UnknownProperty] Note has no column of the property \""
                + name
                + "\", which @Index names. "
                + remedy);
  }

  @Test
  void theIdIsFoundWithout() {
    assertThat(problems(note(index(Mark.INDEX, "id", "list"))))
        .containsExactly("INDEX_ON_ID at @Index");
    assertThat(problems(note(index(Mark.INDEX, "list", "id")))).isEmpty();
  }

  @Test
  void whatOtherDevicesWriteTooIsNotKeptUnique() {
    assertThat(problems(note(index(Mark.UNIQUE, "list"))))
        .containsExactly("UNIQUE_ON_SYNCED at @Unique");
    assertThat(problems(note(index(Mark.UNIQUE, "list", "draft")))).isEmpty();
    assertThat(problems(note(index(Mark.INDEX, "list")))).isEmpty();
  }

  @Test
  void oneOfTwoThatAreEqualIsEnough() {
    assertThat(messages(note(index(Mark.INDEX, "draft"), index(Mark.UNIQUE, "draft"))))
        .singleElement()
        .asString()
        .contains("@Unique of draft adds nothing to the @Index of the same.");
    assertThat(problems(note(index(Mark.INDEX, "list", "draft"), index(Mark.INDEX, "draft"))))
        .isEmpty();
  }

  @Test
  void theIndexesOfColumnsComeFirst() {
    TableDeclaration table =
        table(
            ID,
            column("list", STRING, Mark.INDEX),
            column("draft", STRING, Mark.LOCAL_ONLY, Mark.UNIQUE),
            VERSION);

    assertThat(indexes(indexed(table, index(Mark.INDEX, "draft", "list"))))
        .containsExactly(
            new IndexModel(List.of(1), false),
            new IndexModel(List.of(2), true),
            new IndexModel(List.of(2, 1), false));
  }

  @Test
  void whatRefersToAParentHasOneThatBeginsWithIt() {
    TableDeclaration table =
        table(ID, column("list", STRING), column("owner", STRING, Mark.REFERENCES), VERSION);

    assertThat(indexes(table)).containsExactly(new IndexModel(List.of(2), false));
    assertThat(indexes(indexed(table, index(Mark.INDEX, "owner", "list"))))
        .containsExactly(new IndexModel(List.of(2, 1), false));
    assertThat(indexes(indexed(table, index(Mark.INDEX, "list", "owner"))))
        .containsExactly(new IndexModel(List.of(1, 2), false), new IndexModel(List.of(2), false));
  }

  @Test
  void aColumnNamesNoOthers() {
    ColumnDeclaration list = saying(Mark.INDEX, "draft", column("list", STRING));
    ColumnDeclaration draft = saying(Mark.UNIQUE, "list", column("draft", STRING, Mark.LOCAL_ONLY));

    assertThat(messages(table(ID, list, draft, VERSION)))
        .hasSize(2)
        .anyMatch(it -> it.startsWith("[NamesOnColumn] ") && it.contains("@Index"))
        .anyMatch(it -> it.startsWith("[NamesOnColumn] ") && it.contains("@Unique"));
    assertThat(problems(table(ID, list, VERSION)))
        .containsExactly("NAMES_ON_COLUMN at value of list");
  }

  @Test
  void aPropertyStandsInAnIndexOnce() {
    assertThat(problems(note(index(Mark.INDEX, "list", "draft", "list"))))
        .containsExactly("REPEATED_PROPERTY at @Index");
  }

  /** What is wrong with an index is told, and generated code goes without it. */
  @Test
  void ofWhatIsUnderstoodThereAreNone() {
    TableDeclaration table = note(index(Mark.INDEX, "qqq"), index(Mark.INDEX, "draft"));

    Invalid invalid = (Invalid) new TableValidator(new TakenNames()).validate(table);

    assertThat(invalid.understood().orElseThrow().indexes())
        .containsExactly(new IndexModel(List.of(2), false));
  }

  private static List<IndexModel> indexes(TableDeclaration table) {
    return model(table).indexes();
  }

  private static TableDeclaration note(IndexDeclaration... indexes) {
    return indexed(
        table(
            ID,
            column("list", STRING),
            column("draft", STRING, Mark.LOCAL_ONLY),
            column("gone", FLAG, Mark.DELETED),
            VERSION),
        indexes);
  }
}
