package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.INT;
import static dev.syncline.processor.validation.Declarations.STRING;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static dev.syncline.processor.validation.Declarations.byDefault;
import static dev.syncline.processor.validation.Declarations.column;
import static dev.syncline.processor.validation.Declarations.nonNull;
import static dev.syncline.processor.validation.Declarations.table;
import static dev.syncline.processor.validation.Validating.messages;
import static dev.syncline.processor.validation.Validating.problems;
import static dev.syncline.processor.validation.Variations.onDelete;
import static dev.syncline.processor.validation.Variations.referring;
import static dev.syncline.processor.validation.Variations.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.OnDelete;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.Reference;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.SourceType.Unsupported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.TypeRef;
import dev.syncline.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Validates references, without a compiler. */
class ReferenceCheckTest {

  private static final SourceType JSON =
      new Supported("int[]", ValueType.ofJson(new TypeRef.Primitive("int")), false);
  private static final Reference OWNER = new Reference("Owner", Optional.of("owner"), List.of());
  private static final Reference NO_TABLE = new Reference("Owner", Optional.empty(), List.of());
  private static final Reference CYCLE =
      new Reference("Owner", Optional.of("owner"), List.of("note", "owner", "note"));

  @Test
  void aReferenceIsTheIdOfARow() {
    ColumnDeclaration owner = column("owner", STRING, Mark.REFERENCES);

    assertThat(problems(note(OWNER, owner))).isEmpty();
    assertThat(Validating.column(note(OWNER, owner), "owner").traits().parent()).contains("owner");
  }

  @Test
  void idsAreTexts() {
    assertThat(messages(note(OWNER, column("owner", INT, Mark.REFERENCES))))
        .containsExactly(
            "[ReferenceNotString] owner refers to a row of Owner, and is an int. Make it a String,"
                + " as ids are.");
    assertThat(problems(note(OWNER, column("owner", new Unsupported("Object"), Mark.REFERENCES))))
        .contains("REFERENCE_NOT_STRING at @References of owner");
  }

  @Test
  void rowsAreOfTables() {
    assertThat(messages(note(NO_TABLE, column("owner", STRING, Mark.REFERENCES))))
        .containsExactly(
            "[ReferenceToNoTable] owner refers to Owner, which is no table. Name a class marked"
                + " @SyncTable, or remove @References.");
  }

  @Test
  void jsonIsNoId() {
    assertThat(problems(note(OWNER, column("owner", JSON, Mark.JSON, Mark.REFERENCES))))
        .containsExactly("CONTRADICTORY_ANNOTATIONS at @References of owner");
  }

  @Test
  void oneMistakeIsEnoughForAReference() {
    assertThat(problems(note(NO_TABLE, column("owner", INT, Mark.REFERENCES)))).hasSize(1);
  }

  @Test
  void aCircleHasNoFirstRowToPush() {
    assertThat(messages(note(CYCLE, column("owner", STRING, Mark.REFERENCES))))
        .singleElement()
        .asString()
        .contains("owner closes a circle of tables, note, owner, note,");
  }

  @Test
  void whatIsNotPushedClosesNoCircle() {
    ColumnDeclaration owner = column("owner", STRING, Mark.REFERENCES, Mark.LOCAL_ONLY);

    assertThat(problems(note(CYCLE, owner))).isEmpty();
  }

  @Test
  void onlyAColumnWithRoomForNullIsDetached() {
    assertThat(problems(note(OWNER, detached(column("owner", STRING, Mark.REFERENCES))))).isEmpty();
    assertThat(problems(note(OWNER, detached(nonNull("owner", STRING, Mark.REFERENCES)))))
        .containsExactly("DETACH_TO_NO_NULL at onDelete of owner");
    assertThat(
            problems(
                note(
                    OWNER,
                    detached(saying(Mark.REFERENCES, "Owner", byDefault("owner", STRING, "me"))))))
        .containsExactly("DETACH_TO_DEFAULT at onDelete of owner");
  }

  @Test
  void anAppCannotDetachWhatOnlyTheServerWrites() {
    ColumnDeclaration owner = column("owner", STRING, Mark.REFERENCES, Mark.SERVER_ONLY);

    assertThat(problems(note(OWNER, detached(owner))))
        .containsExactly("DETACH_OF_SERVER_ONLY at onDelete of owner");
    assertThat(problems(note(OWNER, onDelete("CASCADE", owner)))).isEmpty();
  }

  @Test
  void aMistakeInACircleIsTold() {
    assertThat(problems(note(CYCLE, detached(nonNull("owner", STRING, Mark.REFERENCES)))))
        .containsExactly("DETACH_TO_NO_NULL at onDelete of owner");
  }

  @Test
  void whatBecomesOfAColumnIsPartOfTheModel() {
    ColumnDeclaration owner = column("owner", STRING, Mark.REFERENCES);

    assertThat(Validating.column(note(OWNER, owner), "owner").traits().onDelete())
        .isEqualTo(OnDelete.KEEP);
    assertThat(
            Validating.column(note(OWNER, onDelete("CASCADE", owner)), "owner").traits().onDelete())
        .isEqualTo(OnDelete.CASCADE);
  }

  @Test
  void aSystemColumnHasItsOwnMistake() {
    TableDeclaration table = table(column("id", STRING, Mark.ID, Mark.REFERENCES), VERSION);

    assertThat(problems(referring(table, "id", NO_TABLE)))
        .containsExactly("CONTRADICTORY_ANNOTATIONS at @References of id");
  }

  private static TableDeclaration note(Reference reference, ColumnDeclaration owner) {
    return referring(table(ID, owner, VERSION), "owner", reference);
  }

  private static ColumnDeclaration detached(ColumnDeclaration column) {
    return onDelete("DETACH", column);
  }
}
