package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.INT;
import static dev.syncline.processor.validation.Declarations.INTEGER;
import static dev.syncline.processor.validation.Declarations.STRING;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static dev.syncline.processor.validation.Declarations.byDefault;
import static dev.syncline.processor.validation.Declarations.column;
import static dev.syncline.processor.validation.Declarations.nonNull;
import static dev.syncline.processor.validation.Declarations.table;
import static dev.syncline.processor.validation.Validating.messages;
import static dev.syncline.processor.validation.Validating.model;
import static dev.syncline.processor.validation.Validating.problems;
import static dev.syncline.processor.validation.Variations.embedding;
import static dev.syncline.processor.validation.Variations.inside;
import static dev.syncline.processor.validation.Variations.neverNull;
import static dev.syncline.processor.validation.Variations.nullable;
import static dev.syncline.processor.validation.Variations.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.EmbeddedDeclaration;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.EmbeddedModel;
import dev.syncline.processor.model.Inside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Validates embedded records, without a compiler. */
class EmbeddedCheckTest {

  private static final ColumnDeclaration TOWN = column("homeTown", STRING);

  @ParameterizedTest
  @EnumSource(
      value = Mark.class,
      names = {"EMBEDDED", "SENSITIVE", "LOCAL_ONLY", "SERVER_ONLY"},
      mode = Mode.EXCLUDE)
  void whatIsSaidOfOneColumnIsNotSaidOfARecord(Mark mark) {
    assertThat(problems(home(nullable("home", mark), TOWN)))
        .containsExactly("CONTRADICTORY_ANNOTATIONS at " + mark.spelling() + " of home");
    assertThat(messages(home(nullable("home", mark), TOWN)).get(0))
        .contains("home is marked both @Embedded and " + mark.spelling() + ".");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mark.class,
      names = {"SENSITIVE", "LOCAL_ONLY", "SERVER_ONLY"})
  void whatHoldsForEachColumnIsSaidOfTheRecord(Mark mark) {
    assertThat(problems(home(nullable("home", mark), column("homeTown", STRING, mark)))).isEmpty();
  }

  @Test
  void aDefaultNeedsARecordThatIsThere() {
    ColumnDeclaration town = byDefault("homeTown", STRING, "Wien");

    assertThat(problems(home(nullable("home"), town)))
        .containsExactly("DEFAULT_INSIDE at homeTown");
    assertThat(problems(home(neverNull("home"), town))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mark.class,
      names = {"LOCAL_ONLY", "SERVER_ONLY"})
  void aPrimitiveCannotBeLackingInARecordThatMayBeNull(Mark mark) {
    ColumnDeclaration floor = column("homeFloor", INT, mark);

    assertThat(problems(home(nullable("home"), floor))).contains("LACKING_INSIDE at homeFloor");
    assertThat(problems(home(nullable("home", mark), floor)))
        .doesNotContain("LACKING_INSIDE at homeFloor");
    assertThat(problems(home(neverNull("home"), floor)))
        .doesNotContain("LACKING_INSIDE at homeFloor");
    assertThat(problems(home(nullable("home"), column("homeFloor", INTEGER, mark)))).isEmpty();
  }

  @Test
  void aPrimitiveCannotBeLackingInWhatIsInARecordThatMayBeNull() {
    TableDeclaration table = home(neverNull("home"), column("homeFloor", INT, Mark.LOCAL_ONLY));
    EmbeddedDeclaration home = within("person", neverNull("home"));

    assertThat(problems(embedding(table, home, nullable("person"))))
        .containsExactly("LACKING_INSIDE at homeFloor");
    assertThat(problems(embedding(table, home, nullable("person", Mark.LOCAL_ONLY)))).isEmpty();
    assertThat(problems(embedding(table, home, neverNull("person")))).isEmpty();
  }

  /** Where it has no value, its record reads as null, or it is a mistake that has its own words. */
  @Test
  void aPrimitiveOfTheServerReadsAsZeroOnlyInARecordThatIsThere() {
    ColumnDeclaration floor = column("homeFloor", INT, Mark.SERVER_ONLY);

    assertThat(problems(home(neverNull("home"), floor)))
        .containsExactly("PRIMITIVE_NULL at homeFloor");
    assertThat(problems(home(nullable("home"), floor)))
        .containsExactly("LACKING_INSIDE at homeFloor");
    assertThat(problems(home(nullable("home", Mark.SERVER_ONLY), floor))).isEmpty();
    assertThat(problems(home(neverNull("home", Mark.SERVER_ONLY), floor))).isEmpty();
  }

  @Test
  void aDefaultIsNotForRowsThatLackItsRecord() {
    ColumnDeclaration town = byDefault("homeTown", STRING, "Wien");
    TableDeclaration table = home(neverNull("home"), town);
    EmbeddedDeclaration home = within("person", neverNull("home"));

    assertThat(messages(embedding(table, home, nullable("person"))))
        .singleElement()
        .asString()
        .contains("inside person, which may be null as a whole");
    assertThat(messages(home(neverNull("home", Mark.LOCAL_ONLY), town)))
        .singleElement()
        .asString()
        .contains("inside home, which is marked @LocalOnly");
  }

  @Test
  void aPrimitiveThatIsSyncedIsThereWithItsRecord() {
    assertThat(problems(home(nullable("home"), column("homeFloor", INT, Mark.SENSITIVE))))
        .isEmpty();
  }

  @Test
  void anotherRecordDoesNotCount() {
    ColumnDeclaration town = inside("work", byDefault("workTown", STRING, "Wien"));
    TableDeclaration table = table(ID, inside("home", TOWN), town, VERSION);

    assertThat(problems(embedding(table, nullable("home"), neverNull("work")))).isEmpty();
  }

  @Test
  void aComponentIsCalledLikeNoProperty() {
    TableDeclaration table = table(ID, inside("home", TOWN), column("homeTown", STRING), VERSION);

    assertThat(messages(embedding(table, nullable("home"))))
        .singleElement()
        .asString()
        .contains("home.town and homeTown would both be called homeTown");
  }

  @Test
  void whatIsNeededInARecordMayBeNullInItsTable() {
    TableDeclaration table = home(nullable("home"), nonNull("homeTown", STRING));

    assertThat(town(table).required()).isFalse();
    assertThat(town(table).inside()).contains(new Inside("home", true));
    assertThat(home(table).nullable()).isTrue();
  }

  @Test
  void whatIsNeededInARecordThatIsThereIsInEveryRow() {
    TableDeclaration table = home(neverNull("home"), nonNull("homeTown", STRING));

    assertThat(town(table).required()).isTrue();
    assertThat(home(table).nullable()).isFalse();
  }

  @Test
  void aRecordOfTheServerMayBeNullWhateverTheSourceSays() {
    assertThat(home(home(neverNull("home", Mark.SERVER_ONLY), TOWN)).nullable()).isTrue();
    assertThat(home(home(neverNull("home", Mark.SENSITIVE), TOWN)).nullable()).isFalse();
  }

  @Test
  void whatIsInARecordInARecordMayBeNullWithEither() {
    TableDeclaration table = home(neverNull("home"), nonNull("homeTown", STRING));
    EmbeddedDeclaration home = within("person", neverNull("home"));

    assertThat(town(embedding(table, home, nullable("person"))).required()).isFalse();
    assertThat(town(embedding(table, home, neverNull("person"))).required()).isTrue();
    assertThat(home(embedding(table, home, neverNull("person"))).owner()).contains("person");
  }

  private static TableDeclaration home(EmbeddedDeclaration home, ColumnDeclaration column) {
    return embedding(table(ID, inside("home", column), VERSION), home);
  }

  private static ColumnModel town(TableDeclaration table) {
    return Validating.column(table, "homeTown");
  }

  private static EmbeddedModel home(TableDeclaration table) {
    return model(table).embedded().get(0);
  }
}
