package dev.syncline.processor.validation;

import static dev.syncline.processor.validation.Declarations.ID;
import static dev.syncline.processor.validation.Declarations.INSTANT;
import static dev.syncline.processor.validation.Declarations.INT;
import static dev.syncline.processor.validation.Declarations.INTEGER;
import static dev.syncline.processor.validation.Declarations.LONG;
import static dev.syncline.processor.validation.Declarations.STRING;
import static dev.syncline.processor.validation.Declarations.VERSION;
import static dev.syncline.processor.validation.Declarations.accepting;
import static dev.syncline.processor.validation.Declarations.byDefault;
import static dev.syncline.processor.validation.Declarations.column;
import static dev.syncline.processor.validation.Declarations.flawed;
import static dev.syncline.processor.validation.Declarations.ignoringConflicts;
import static dev.syncline.processor.validation.Declarations.named;
import static dev.syncline.processor.validation.Declarations.nonNull;
import static dev.syncline.processor.validation.Declarations.renamed;
import static dev.syncline.processor.validation.Declarations.table;
import static dev.syncline.processor.validation.Variations.inside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.syncline.annotation.Conflicts;
import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Flaw;
import dev.syncline.processor.declaration.Mark;
import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.TableModel;
import dev.syncline.processor.model.Traits;
import dev.syncline.processor.model.TypeRef;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import dev.syncline.processor.validation.Declarations.TestPlace;
import dev.syncline.processor.validation.Validated.Invalid;
import dev.syncline.processor.validation.Validated.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates without a compiler. */
class TableValidatorTest {

  private final TakenNames names = new TakenNames();
  private final TableValidator validator = new TableValidator(names);

  @Nested
  class Models {

    @Test
    void sayWhatWillBeGenerated() {
      assertThat(model(table(ID, column("text", STRING), VERSION)))
          .isEqualTo(
              new TableModel(
                  ClassRef.of("com.example", "Note"),
                  true,
                  List.of("id", "text", "version"),
                  "note",
                  true,
                  Conflicts.ASK,
                  1,
                  List.of(),
                  false,
                  List.of(
                      columnModel("id", Role.ID, Kind.TEXT, true),
                      columnModel("text", Role.SYNCED, Kind.TEXT, false),
                      columnModel("version", Role.VERSION, Kind.TEXT, false)),
                  List.of(),
                  Optional.empty(),
                  List.of()));
    }

    @Test
    void callSystemColumnsByTheirFixedNames() {
      TableDeclaration table =
          table(
              column("key", STRING, Mark.ID),
              column("etag", STRING, Mark.VERSION),
              column("born", INSTANT, Mark.CREATED_AT),
              column("changed", INSTANT, Mark.UPDATED_AT));

      assertThat(model(table).columns())
          .extracting(ColumnModel::name)
          .containsExactly("id", "version", "createdAt", "updatedAt");
    }

    @Test
    void requirePrimitivesAndWhatIsNeverNull() {
      TableDeclaration table =
          table(ID, column("a", INT), column("b", INTEGER), nonNull("c", INTEGER), VERSION);

      assertThat(model(table).columns())
          .filteredOn(ColumnModel::required)
          .extracting(ColumnModel::property)
          .containsExactly("id", "a", "c");
    }

    @Test
    void neverRequireWhatOnlyTheServerKnows() {
      TableDeclaration table =
          table(
              ID,
              column("version", STRING, Mark.VERSION),
              column("createdAt", INSTANT, Mark.CREATED_AT),
              column("updatedAt", INSTANT, Mark.UPDATED_AT),
              column("owner", STRING, Mark.SERVER_ONLY));

      assertThat(model(table).columns())
          .filteredOn(ColumnModel::required)
          .extracting(ColumnModel::property)
          .containsExactly("id");
    }

    @Test
    void requireOfLocalColumnsPrimitivesOnly() {
      TableDeclaration table =
          table(
              ID,
              column("opened", INT, Mark.LOCAL_ONLY),
              column("draft", STRING, Mark.LOCAL_ONLY),
              VERSION);

      assertThat(model(table).columns())
          .filteredOn(ColumnModel::isLocalOnly)
          .extracting(ColumnModel::required)
          .containsExactly(true, false);
    }

    @Test
    void hasAValueInEveryRowWhereThereIsADefault() {
      ColumnModel rank =
          model(table(ID, byDefault("rank", INTEGER, "3"), VERSION)).columns().get(1);

      assertThat(rank.required()).isTrue();
      assertThat(rank.traits().defaultValue()).contains(3L);
    }

    @Test
    void doWithoutAVersionWhereTheLastWriterWins() {
      assertThat(model(ignoringConflicts(ID)).detectsConflicts()).isFalse();
    }

    private ColumnModel columnModel(String name, Role role, Kind kind, boolean required) {
      ValueType type = ValueType.of(kind);
      Member getter = Member.method(name);
      return new ColumnModel(
          name,
          name,
          role,
          type,
          required,
          Traits.NONE,
          getter,
          Optional.empty(),
          Optional.empty());
    }
  }

  @Nested
  class Roles {

    @Test
    void anIdIsNeeded() {
      assertThat(problems(table(column("text", STRING), VERSION)))
          .containsExactly("MISSING_ID at Note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "uuid", "GUID", "noteId", "note_id"})
    void theIdMayBeAColumnThatIsNotMarked(String name) {
      assertThat(problems(table(column("text", STRING), column(name, STRING), VERSION)))
          .containsExactly("UNMARKED_ID at " + name);
    }

    @Test
    void theIdIsNoNumberAndNothingLocal() {
      ColumnDeclaration local = column("uuid", STRING, Mark.LOCAL_ONLY);

      assertThat(problems(table(column("key", INT), local, column("personId", STRING), VERSION)))
          .containsExactly("MISSING_ID at Note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"etag", "eTag", "row_version", "verison", "version_"})
    void theVersionMayBeAColumnThatIsNotMarked(String name) {
      assertThat(problems(table(ID, column(name, STRING))))
          .containsExactly("UNMARKED_VERSION at " + name);
    }

    @Test
    void aMisplacedIdIsOneMistake() {
      TableDeclaration table =
          flawed(Flaw.Kind.MISPLACED_ANNOTATION, List.of(VERSION), "@Id", "key");

      assertThat(problems(table)).containsExactly("MISPLACED_ANNOTATION at flaw");
    }

    @Test
    void anotherMisplacedAnnotationIsNoExcuse() {
      TableDeclaration table =
          flawed(Flaw.Kind.MISPLACED_ANNOTATION, List.of(VERSION), "@Column", "key");

      assertThat(problems(table))
          .containsExactly("MISPLACED_ANNOTATION at flaw", "MISSING_ID at Note");
    }

    @Test
    void aVersionIsNeededToDetectConflicts() {
      assertThat(problems(table(ID))).containsExactly("MISSING_VERSION at Note");
    }

    @ParameterizedTest
    @CsvSource({
      "id, @Id",
      "ID, @Id",
      "version, @Version",
      "Version, @Version",
      "createdAt, @CreatedAt",
      "createdat, @CreatedAt",
      "UPDATEDAT, @UpdatedAt"
    })
    void aSystemNameAsksForItsAnnotation(String name, String annotation) {
      List<Finding> findings =
          findings(ignoringConflicts(column("key", STRING, Mark.ID), column(name, STRING)));

      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).problem()).isEqualTo(Problem.SYSTEM_NAME);
      assertThat(findings.get(0).message()).contains("Mark it with " + annotation);
    }

    @Test
    void aForgottenAnnotationIsOneMistake() {
      assertThat(problems(table(column("id", STRING), column("version", STRING))))
          .containsExactly("SYSTEM_NAME at id", "SYSTEM_NAME at version");
    }

    @Test
    void deletedIsNoColumnOfAnApp() {
      assertThat(problems(table(ID, column("Deleted", INT), VERSION)))
          .containsExactly("SYSTEM_NAME at Deleted");
    }

    @Test
    void aSecondOneIsOneTooMany() {
      TableDeclaration table =
          table(
              ID,
              column("key", STRING, Mark.ID),
              VERSION,
              column("etag", STRING, Mark.VERSION),
              column("born", INSTANT, Mark.CREATED_AT),
              column("made", INSTANT, Mark.CREATED_AT),
              column("changed", INSTANT, Mark.UPDATED_AT),
              column("touched", INSTANT, Mark.UPDATED_AT));

      assertThat(problems(table))
          .containsExactly(
              "SECOND_ID at @Id of key",
              "SECOND_VERSION at @Version of etag",
              "SECOND_CREATED_AT at @CreatedAt of made",
              "SECOND_UPDATED_AT at @UpdatedAt of touched");
    }

    @Test
    void aColumnHasOneRole() {
      assertThat(problems(table(column("id", STRING, Mark.ID, Mark.VERSION))))
          .containsExactly("CONTRADICTORY_ANNOTATIONS at @Version of id");
      assertThat(problems(table(ID, column("v", STRING, Mark.VERSION, Mark.LOCAL_ONLY))))
          .containsExactly("CONTRADICTORY_ANNOTATIONS at @LocalOnly of v");
      assertThat(problems(table(column("id", STRING, Mark.ID, Mark.COLUMN), VERSION)))
          .containsExactly("FIXED_NAME at @Column of id");
    }

    @Test
    void aTimestampMayHaveAnIndex() {
      ColumnDeclaration made = column("made", INSTANT, Mark.CREATED_AT, Mark.INDEX);

      assertThat(findings(table(ID, made, VERSION))).isEmpty();
      assertThat(problems(table(ID, column("v", STRING, Mark.VERSION, Mark.INDEX))))
          .containsExactly("CONTRADICTORY_ANNOTATIONS at @Index of v");
    }

    @Test
    void aLocalColumnMayBeRenamed() {
      assertThat(
              findings(table(ID, column("draft", STRING, Mark.LOCAL_ONLY, Mark.COLUMN), VERSION)))
          .isEmpty();
    }
  }

  @Nested
  class Types {

    @Test
    void ofSystemColumnsAreFixed() {
      TableDeclaration table =
          table(
              column("id", INT, Mark.ID),
              column("version", INT, Mark.VERSION),
              column("createdAt", STRING, Mark.CREATED_AT),
              column("updatedAt", new SourceType.Unsupported("Object"), Mark.UPDATED_AT));

      assertThat(problems(table))
          .containsExactly(
              "ID_COUNTED at id",
              "VERSION_COUNTED at version",
              "TIMESTAMP_NOT_INSTANT at createdAt",
              "TIMESTAMP_NOT_INSTANT at updatedAt");
    }

    @ParameterizedTest
    @CsvSource({
      "INT8, ID_COUNTED, VERSION_COUNTED",
      "INT16, ID_COUNTED, VERSION_COUNTED",
      "INT64, ID_COUNTED, VERSION_COUNTED",
      "BIG_INTEGER, ID_COUNTED, VERSION_COUNTED",
      "UUID, ID_UUID, VERSION_NOT_STRING",
      "INSTANT, ID_NOT_STRING, VERSION_TIME",
      "LOCAL_DATE_TIME, ID_NOT_STRING, VERSION_TIME",
      "OFFSET_DATE_TIME, ID_NOT_STRING, VERSION_TIME",
      "BLOB, ID_NOT_STRING, VERSION_BYTES",
      "BOOLEAN, ID_NOT_STRING, VERSION_NOT_STRING"
    })
    void ofIdsAndVersionsAreTextWhateverWasMeant(Kind kind, Problem id, Problem version) {
      SourceType type = new SourceType.Supported("x", ValueType.of(kind), false);

      assertThat(problems(table(column("a", type, Mark.ID), column("b", type, Mark.VERSION))))
          .containsExactly(id + " at a", version + " at b");
    }

    @Test
    void ofIdsThatNoColumnHasAreTold() {
      SourceType type = new SourceType.Unsupported("Object");

      assertThat(problems(table(column("a", type, Mark.ID), column("b", type, Mark.VERSION))))
          .containsExactly("ID_NOT_STRING at a", "VERSION_NOT_STRING at b");
    }

    @Test
    void ofDataAreThoseOfColumns() {
      TableDeclaration table =
          table(
              ID,
              column("tags", new SourceType.Unsupported("java.util.List<String>")),
              column("cache", new SourceType.Unsupported("Object"), Mark.LOCAL_ONLY),
              column("mood", new SourceType.Hidden("Mood")),
              column("later", new SourceType.Missing("Later")),
              VERSION);

      assertThat(problems(table))
          .containsExactly(
              "UNSUPPORTED_TYPE at tags",
              "UNSUPPORTED_TYPE at cache",
              "HIDDEN_TYPE at mood",
              "UNKNOWN_TYPE at later");
    }

    @ParameterizedTest
    @CsvSource({
      "java.util.Date, java.time.Instant",
      "java.sql.Date, java.time.LocalDate",
      "java.time.ZonedDateTime, java.time.OffsetDateTime",
      "CharSequence, String"
    })
    void thatAreNearlyRightAreRecognized(String type, String better) {
      List<Finding> findings =
          findings(table(ID, column("x", new SourceType.Unsupported(type)), VERSION));

      assertThat(findings.get(0).message()).endsWith("Did you mean " + better + "?");
    }
  }

  @Nested
  class Names {

    @ParameterizedTest
    @ValueSource(strings = {"a", "_", "A1_b", "select", "todoitem"})
    void areLettersDigitsAndUnderscores(String name) {
      assertThat(findings(named("Note", name))).isEmpty();
      assertThat(findings(table(ID, renamed("x", name), VERSION))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "1a", "to do", "a\"b", "a;b", "größe", "a.b", "a\n", "a$"})
    void areNothingElse(String name) {
      assertThat(problems(named("Note", name))).containsExactly("BAD_NAME at name of Note");
      assertThat(problems(table(ID, renamed("x", name), VERSION)))
          .containsExactly("BAD_NAME at name of x");
    }

    @ParameterizedTest
    @CsvSource({
      "größe, grosse",
      "Čas a místo, Cas_a_misto",
      "$price, price",
      "2nd, _2nd",
      "a-b--c, a_b_c",
      "ﬁle, file",
      "百, x"
    })
    void areSuggested(String name, String better) {
      assertThat(findings(table(ID, renamed("x", name), VERSION)).get(0).message())
          .endsWith("perhaps @Column(\"" + better + "\").");
    }

    @Test
    void areSuggestedWhateverTheyAre() {
      assertThat(findings(table(ID, column("百", STRING), VERSION)).get(0).message())
          .endsWith("perhaps @Column(\"other\").");
      assertThat(findings(named("Note", "百")).get(0).message())
          .endsWith("perhaps @SyncTable(\"note\").");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "null", "true", "false"})
    void ofFiltersAreATrap(String name) {
      assertThat(problems(table(ID, renamed("x", name), VERSION)))
          .containsExactly("FILTER_WORD at name of x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "eq", "Not", "datetime"})
    void ofFiltersAreMostlyNoTrap(String name) {
      assertThat(findings(table(ID, renamed("x", name), VERSION))).isEmpty();
    }

    @Test
    void haveALimit() {
      assertThat(findings(named("Note", "x".repeat(128)))).isEmpty();
      assertThat(problems(named("Note", "x".repeat(129))))
          .containsExactly("BAD_NAME at name of Note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"syncline_queue", "SYNCLINE_x", "sqlite_master", "Sqlite_"})
    void ofTablesMayBeReserved(String name) {
      assertThat(problems(named("Note", name))).containsExactly("RESERVED_TABLE at name of Note");
    }

    @Test
    void ofColumnsDifferByMoreThanCase() {
      TableDeclaration table =
          table(ID, column("text", STRING), column("TEXT", STRING), renamed("x", "Text"), VERSION);

      assertThat(problems(table))
          .containsExactly("DUPLICATE_COLUMN at TEXT", "DUPLICATE_COLUMN at name of x");
    }

    @Test
    void ofColumnsInTwoRecordsNeedTwoPrefixes() {
      ColumnDeclaration home = inside("home", renamed("homeTown", "x_town"));
      ColumnDeclaration work = inside("home_x", renamed("home_xTown", "town"));
      ColumnDeclaration again = inside("home", renamed("homePlace", "x_town"));

      assertThat(problems(table(ID, home, work, VERSION)))
          .containsExactly("DUPLICATE_EMBEDDED_COLUMN at name of home_xTown");
      assertThat(problems(table(ID, home, again, VERSION)))
          .containsExactly("DUPLICATE_COLUMN at name of homePlace");
      assertThat(problems(table(ID, column("home_x_town", STRING), home, VERSION)))
          .containsExactly("DUPLICATE_COLUMN at name of homeTown");
      assertThat(problems(table(ID, home, column("home_x_town", STRING), VERSION)))
          .containsExactly("DUPLICATE_COLUMN at home_x_town");
    }

    @Test
    void ofSystemColumnsTakeNothingFromOthers() {
      assertThat(findings(table(column("key", STRING, Mark.ID), column("id2", STRING), VERSION)))
          .isEmpty();
    }
  }

  @Nested
  class Taken {

    @Test
    void isATableOfAnotherModel() {
      TableDeclaration note = named("Note", "notes");
      TableDeclaration memo = named("Memo", "NOTES");
      names.add(List.of(note, memo), Set.of());

      assertThat(problems(note)).containsExactly("TABLE_TAKEN at name of Note");
      assertThat(problems(memo)).containsExactly("TABLE_TAKEN at name of Memo");
    }

    @Test
    void isToldOnceHoweverManyModelsHaveIt() {
      List<TableDeclaration> tables =
          Stream.of("A", "B", "C", "D").map(it -> named(it, "notes")).toList();
      names.add(tables, Set.of());

      assertThat(tables).allSatisfy(it -> assertThat(findings(it)).hasSize(1));
    }

    @Test
    void isATableOfAnEarlierRound() {
      TableDeclaration note = named("Note", "notes");
      TableDeclaration memo = named("Memo", "notes");
      names.add(List.of(note), Set.of());
      assertThat(findings(note)).isEmpty();

      names.add(List.of(memo), Set.of());

      assertThat(problems(memo)).containsExactly("TABLE_TAKEN at name of Memo");
    }

    @Test
    void isNotWhatTheModelItselfHas() {
      TableDeclaration note = named("Note", "notes");
      names.add(List.of(note), Set.of());
      names.add(List.of(note), Set.of());

      assertThat(findings(note)).isEmpty();
    }
  }

  @Nested
  class Flaws {

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void areTold(Flaw.Kind kind) {
      List<Finding> findings = findings(flawed(kind, "one", "two", "three", "four"));

      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).place()).isEqualTo(new TestPlace("flaw"));
      assertThat(findings.get(0).message()).startsWith("[").contains("Note").endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(
        value = Flaw.Kind.class,
        names = {"NOT_A_CLASS", "MISSING_SUPERTYPE"})
    void areAllThatIsToldWhereColumnsAreUnknown(Flaw.Kind kind) {
      assertThat(findings(flawed(kind, List.of(), "one", "two", "three", "four"))).hasSize(1);
      assertThat(problems(flawed(Flaw.Kind.ABSTRACT, List.of(), "one")))
          .containsExactly(
              "ABSTRACT_CLASS at flaw", "MISSING_ID at Note", "MISSING_VERSION at Note");
    }

    @Test
    void areToldTogetherWithOtherProblems() {
      TableDeclaration flawed = flawed(Flaw.Kind.ABSTRACT);
      names.add(List.of(table("Other"), flawed, named("Third", "note")), Set.of());

      assertThat(problems(flawed)).containsExactly("ABSTRACT_CLASS at flaw", "TABLE_TAKEN at Note");
    }
  }

  @Nested
  class Mistakes {

    @Test
    void leaveWhatIsUnderstood() {
      TableDeclaration table =
          table(column("tags", new SourceType.Unsupported("Object")), column("size", LONG));

      assertThat(understood(table).orElseThrow().columns())
          .extracting(ColumnModel::property, it -> it.type().kind(), ColumnModel::role)
          .containsExactly(
              tuple("tags", Kind.TEXT, Role.SYNCED),
              tuple("size", Kind.INT64, Role.SYNCED),
              tuple("id", Kind.TEXT, Role.ID));
    }

    @Test
    void leaveTheIdThatThereIs() {
      assertThat(understood(table(ID)).orElseThrow().columns()).hasSize(1);
    }

    @Test
    void leaveNoColumnOfWhatIsDeleted() {
      SourceType flag = new Supported("boolean", ValueType.of(Kind.BOOLEAN), true);
      TableModel model = model(table(ID, column("gone", flag, Mark.DELETED), VERSION));

      assertThat(model.columns())
          .extracting(ColumnModel::property)
          .containsExactly("id", "version");
      assertThat(model.deleted()).map(ColumnModel::property).contains("gone");
    }

    @Test
    void leaveNoConstructorToCall() {
      assertThat(understood(table(ID)).orElseThrow().constructor()).isEmpty();
    }

    @Test
    void leaveNothingOfAModelThatNobodySees() {
      assertThat(understood(flawed(Flaw.Kind.PRIVATE, "Note"))).isEmpty();
    }

    private Optional<TableModel> understood(TableDeclaration table) {
      return ((Invalid) validator.validate(table)).understood();
    }
  }

  @Nested
  class Lints {

    private final TableDeclaration lint = table(ID, column("size", LONG), VERSION);

    @Test
    void keepNothingFromBeingGenerated() {
      assertThat(validator.validate(lint)).isInstanceOf(Valid.class);
      assertThat(problems(lint)).containsExactly("WIRE_PRECISION at size");
    }

    @Test
    void areToldTogetherWithErrors() {
      TableDeclaration wrong = table(column("size", LONG), VERSION);

      assertThat(validator.validate(wrong)).isInstanceOf(Invalid.class);
      assertThat(problems(wrong)).containsExactly("MISSING_ID at Note", "WIRE_PRECISION at size");
    }

    @Test
    void areAcceptedAtTheColumn() {
      ColumnDeclaration size = accepting("WirePrecision", column("size", LONG));

      assertThat(problems(table(ID, size, column("total", LONG), VERSION)))
          .containsExactly("WIRE_PRECISION at total");
    }

    @Test
    void areAcceptedAtTheModel() {
      assertThat(findings(accepting("WirePrecision", lint))).isEmpty();
    }

    @Test
    void areNotAcceptedByAnotherCode() {
      assertThat(findings(accepting("NearlySystemName", lint))).hasSize(1);
    }

    @Test
    void areAllThatCanBeAccepted() {
      TableDeclaration wrong = accepting("MissingId", table(VERSION));

      assertThat(problems(wrong)).containsExactly("MISSING_ID at Note");
    }

    @Test
    void sayAsWhatAValueTravels() {
      ValueType made =
          ValueType.of(Kind.INT64)
              .convertedBy(ClassRef.of("com.example", "ToLong"), new TypeRef.Primitive("int"));
      SourceType converted = new Supported("int", made, true);

      assertThat(findings(lint).get(0).message()).contains("size is a long,");
      assertThat(findings(table(ID, column("size", converted), VERSION)).get(0).message())
          .contains("size is converted to a long,");
    }

    @Test
    void lookAtSyncedColumnsForPrecision() {
      assertThat(findings(table(ID, column("size", LONG, Mark.LOCAL_ONLY), VERSION))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"created_at", "createAt", "craetedAt", "CreatedAtt"})
    void noticeASlip(String name) {
      assertThat(problems(table(ID, column(name, INSTANT), VERSION)))
          .containsExactly("NEARLY_SYSTEM_NAME at " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "ID2", "creatdAd"})
    void letOtherNamesBe(String name) {
      assertThat(findings(table(ID, column(name, INSTANT), VERSION))).isEmpty();
    }

    @Test
    void letNamesBeThatAreNotSent() {
      ColumnDeclaration slip = column("createAt", INSTANT, Mark.LOCAL_ONLY);
      ColumnDeclaration word = column("not", STRING, Mark.LOCAL_ONLY);

      assertThat(findings(table(ID, slip, word, VERSION))).isEmpty();
    }

    @Test
    void letNamesBeThatAreShort() {
      assertThat(NameLints.isNearly("idx", "id")).isFalse();
      assertThat(NameLints.isNearly("versionx", "version")).isTrue();
    }

    @Test
    void seeNoSlipWhereTheColumnIsMarked() {
      ColumnDeclaration born = column("born", INSTANT, Mark.CREATED_AT);

      assertThat(findings(table(ID, born, column("createAt", INSTANT), VERSION))).isEmpty();
    }
  }

  private TableModel model(TableDeclaration table) {
    return ((Valid) validator.validate(table)).model();
  }

  private List<Finding> findings(TableDeclaration table) {
    return validator.validate(table).findings();
  }

  private List<String> problems(TableDeclaration table) {
    return findings(table).stream()
        .map(it -> it.problem() + " at " + ((TestPlace) it.place()).name())
        .toList();
  }
}
