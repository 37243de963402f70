package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles one version of a model after another, with the same schema folder. */
class HistoryTest {

  private static final String FIRST = "@Id String id, String text, boolean done";

  private static final JavaFileObject MONEY =
      Compiling.source("Money", "record Money(int cents) {}");

  @TempDir Path temporary;
  private Path schemas;
  private Path one;
  private Path two;

  @BeforeEach
  void nameFiles() {
    schemas = temporary.resolve("our schémas #1");
    one = schemas.resolve("todo/1.json");
    two = schemas.resolve("todo/2.json");
  }

  @Test
  void theFirstVersionIsWritten() throws IOException {
    assertThat(messages(compile("", FIRST))).isEmpty();

    assertThat(files()).containsExactly(one);
    assertThat(one)
        .content()
        .startsWith("{\n  \"format\": 1,\n  \"table\": \"todo\",\n  \"version\": 1,\n")
        .endsWith("\n}\n");
  }

  @Test
  void theFirstVersionThatIsKeptMayBeALaterOne() throws IOException {
    assertThat(messages(compile("version = 2, ", FIRST))).isEmpty();

    assertThat(files()).containsExactly(two);
  }

  @Test
  void withoutTheOptionNothingIsWritten() {
    assertThat(messages(Compiling.compile(todo("", FIRST)))).isEmpty();

    assertThat(schemas).doesNotExist();
  }

  @Test
  void theSameIsNotWrittenAgain() throws IOException {
    compile("", FIRST);
    FileTime then = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(one, then);

    assertThat(messages(compile("", FIRST))).isEmpty();
    assertThat(messages(compile("", "boolean done, @Id String id, String text"))).isEmpty();

    assertThat(Files.getLastModifiedTime(one)).isEqualTo(then);
  }

  @Test
  void theSameInputMakesTheSameBytes() throws IOException {
    compile("", FIRST);
    byte[] bytes = Files.readAllBytes(one);
    Files.delete(one);

    compile("", FIRST);

    assertThat(one).hasBinaryContent(bytes);
  }

  @Test
  void anAdditionNeedsAVersion() throws IOException {
    compile("", FIRST);

    Compilation added = compile("", FIRST + ",\nString note,\nInteger stars");

    assertThat(messages(added))
        .containsExactly(
            "[SchemaChanged] Since version 1 of the table todo, column note is new. Say"
                + " @SyncTable(detectConflicts = false, version = 2), or delete "
                + one
                + " if no app of that version has left your hands.",
            "[SchemaChanged] Since version 1 of the table todo, column stars is new. Say"
                + " @SyncTable(detectConflicts = false, version = 2), or delete "
                + one
                + " if no app of that version has left your hands.");
    assertThat(added.errors()).extracting(it -> it.getLineNumber()).containsExactly(2L, 3L);
    assertThat(files()).containsExactly(one);
    assertThat(messages(compile("version = 2, ", FIRST + ", String note, Integer stars")))
        .isEmpty();
    assertThat(files()).containsExactly(one, two);
  }

  @Test
  void anExperimentNeedsNone() throws IOException {
    compile("", FIRST);
    Files.delete(one);

    assertThat(messages(compile("", FIRST + ", String note"))).isEmpty();

    assertThat(one).content().contains("note");
  }

  @Test
  void whatFollowsTheRemedyCompiles() throws IOException {
    compile("", FIRST);
    String changed = "@Id String id, int text";
    String message = messages(compile("", changed)).get(0);
    assertThat(message)
        .startsWith(
            "[MigrationNeeded] Since version 1 of the table todo, column text is INT32, not TEXT;"
                + " column done is gone. The rows that are stored have to follow: say"
                + " @SyncTable(detectConflicts = false, version = 2, migrations = TodoTo2.class)"
                + " and write the class, or delete "
                + one
                + " if no app of that version has left your hands.\n\npackage com.example;\n");

    JavaFileObject migration =
        JavaFileObjects.forSourceString(
            "com.example.TodoTo2", message.substring(message.indexOf("package ")));
    Compilation followed =
        compile(todo("version = 2, migrations = TodoTo2.class, ", changed), migration);

    assertThat(messages(followed)).isEmpty();
    assertThat(files()).containsExactly(one, two);
    assertThat(two).content().contains("com.example.TodoTo2");
  }

  @Test
  void aVersionAloneIsNoMigration() throws IOException {
    compile("", FIRST);

    assertThat(messages(compile("version = 2, ", "@Id String id, String text")))
        .singleElement()
        .asString()
        .startsWith("[MigrationNeeded] Since version 1 of the table todo, column done is gone. ")
        .contains("(detectConflicts = false, version = 2, migrations = TodoTo2.class)")
        .contains("    table.drop(\"done\");\n");
    assertThat(files()).containsExactly(one);
  }

  @Test
  void aMigrationStaysDeclared() throws IOException {
    compile("", FIRST);
    String changed = "@Id String id, String text";
    compile(todo("version = 2, migrations = TodoTo2.class, ", changed), migration("TodoTo2"));

    assertThat(messages(compile("version = 2, ", changed)))
        .singleElement()
        .asString()
        .startsWith("[MigrationNeeded] Since version 1 of the table todo, column done is gone. ");
    assertThat(two).content().contains("com.example.TodoTo2");
  }

  @Test
  void aMigrationMayBeCalledDifferently() {
    compile("", FIRST);
    String changed = "@Id String id, String text";
    compile(todo("version = 2, migrations = TodoTo2.class, ", changed), migration("TodoTo2"));

    Compilation renamed =
        compile(todo("version = 2, migrations = Second.class, ", changed), migration("Second"));

    assertThat(messages(renamed)).isEmpty();
    assertThat(two).content().contains("com.example.Second").doesNotContain("TodoTo2");
  }

  @Test
  void theMigrationOfAnotherVersionIsNotThatOfThis() throws IOException {
    compile("", FIRST);
    JavaFileObject migration = migration("TodoTo2");
    String named = "migrations = TodoTo2.class, ";
    compile(todo("version = 2, " + named, "@Id String id, String text"), migration);

    assertThat(messages(compile(todo("version = 3, " + named, "@Id String id"), migration)))
        .singleElement()
        .asString()
        .startsWith("[MigrationNeeded] Since version 2 of the table todo, column text is gone. ")
        .contains("version = 3, migrations = {TodoTo2.class, TodoTo3.class})");
    assertThat(files()).containsExactly(one, two);
  }

  @Test
  void aRequiredColumnSaysWhatToDo() throws IOException {
    compile("", FIRST);

    assertThat(messages(compile("version = 2, ", FIRST + ", int stars")))
        .singleElement()
        .asString()
        .startsWith(
            "[RequiredColumnAdded] Since version 1 of the table todo, column stars is new and"
                + " required, and the rows that are stored have no value for it. Let it be null,"
                + " give it a @Default, or say @SyncTable(detectConflicts = false, version = 2,"
                + " migrations = TodoTo2.class) and fill it in TodoTo2.\n\n")
        .contains("    table.fill(\"stars\", \"0\"); // is new\n");
  }

  @Test
  void aDefaultFillsARequiredColumn() throws IOException {
    compile("", FIRST);
    String added = FIRST + ", @Default(\"3\") int stars";

    assertThat(messages(compile("", added)))
        .singleElement()
        .asString()
        .startsWith("[SchemaChanged] Since version 1 of the table todo, column stars is new. ");
    assertThat(messages(compile("version = 2, ", added))).isEmpty();
    assertThat(two).content().contains("\"default\": \"3\"");
    assertThat(messages(compile("version = 2, ", added.replace("3", "4")))).isEmpty();
    assertThat(two).content().contains("\"default\": \"4\"");
  }

  @Test
  void aColumnBecomesRequired() throws IOException {
    compile("", "@Id String id, Integer stars");

    assertThat(messages(compile("", "@Id String id, int stars")))
        .singleElement()
        .asString()
        .startsWith(
            "[MigrationNeeded] Since version 1 of the table todo, column stars may no longer be"
                + " null. ")
        .contains("table.fill(\"stars\", \"COALESCE(\\\"stars\\\", 0)\");");
  }

  @Test
  void aRenamedColumnIsRecognised() throws IOException {
    compile("", FIRST);

    assertThat(messages(compile("", "@Id String id, String texts, boolean done")))
        .singleElement()
        .asString()
        .startsWith(
            "[MigrationNeeded] Since version 1 of the table todo, column text seems to be called"
                + " texts, unless @Column(\"text\") keeps its name. ")
        .contains("    table.rename(\"text\", \"texts\");\n");
    assertThat(messages(compile("", "@Id String id, @Column(\"text\") String texts, boolean done")))
        .isEmpty();
  }

  @Test
  void aVersionMayNotSkipNorGoBack() throws IOException {
    compile("version = 2, ", FIRST);

    for (String wrong : List.of("", "version = 1, ", "version = 4, ")) {
      assertThat(messages(compile(wrong, FIRST)))
          .singleElement()
          .asString()
          .startsWith("[WrongVersion] Todo is said to be version ")
          .endsWith(
              "but the last one that has a file is "
                  + two
                  + ". Say @SyncTable(detectConflicts = false, version = 2) if nothing has changed"
                  + " since, and @SyncTable(detectConflicts = false, version = 3) otherwise.");
    }
    assertThat(files()).containsExactly(two);
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndLeft() throws IOException {
    compile("", FIRST);
    Files.writeString(one, "<<<<<<< HEAD\n" + Files.readString(one));

    assertThat(messages(compile("", FIRST)))
        .containsExactly(
            "[UnreadableSchema] "
                + one
                + " cannot be read: line 1 is no JSON. Restore it from version control, or delete"
                + " it if no app of that version has left your hands.");
    assertThat(one).content().startsWith("<<<<<<< HEAD");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(schemas, "no folder");

    assertThat(messages(compile("", FIRST)))
        .singleElement()
        .asString()
        .startsWith(
            "[UnwritableSchema] The version of the table todo cannot be kept in the folder of"
                + " -Asyncline.schemas="
                + schemas
                + ": ");
  }

  @Test
  void anOptionThatNamesNoFolderIsNamed() {
    for (String option : List.of("-Asyncline.schemas", "-Asyncline.schemas=")) {
      assertThat(
              messages(
                  Compiling.compiler()
                      .withOptions("--release", "17", option)
                      .compile(todo("", FIRST))))
          .containsExactly(
              "[UnwritableSchema] The version of the table todo cannot be kept in the folder of"
                  + " -Asyncline.schemas=: it has no name. Name another folder, or let files be"
                  + " written there.");
    }
  }

  @Test
  void aRelativeFolderIsBelowTheWorkingDirectory() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(schemas.toAbsolutePath());

    assertThat(
            messages(
                Compiling.compiler()
                    .withOptions("-Asyncline.schemas=" + relative)
                    .compile(todo("", FIRST))))
        .isEmpty();

    assertThat(files()).containsExactly(one);
  }

  @Test
  void aModelWithAMistakeWritesNothing() {
    Compilation compilation = compile("", "@Id String id, Object text");

    assertThat(messages(compilation)).singleElement().asString().startsWith("[UnsupportedType]");
    assertThat(schemas).doesNotExist();
  }

  /** What it generates is well, so that no other error follows. */
  @Test
  void aChangeStopsNeitherItsModelNorOthers() throws IOException {
    compile("", FIRST);
    JavaFileObject other =
        Compiling.source(
            "Other", "@SyncTable(detectConflicts = false) record Other(@Id String id) {}");
    JavaFileObject user =
        Compiling.source(
            "User",
            "import static com.example.TodoQuery.NOTE;",
            "import com.example.TodoTable;",
            "class User { TodoTable todos; OtherTable others; }");

    Compilation compilation = compile(todo("", FIRST + ", String note"), other, user);

    assertThat(messages(compilation)).singleElement().asString().startsWith("[SchemaChanged]");
    assertThat(files()).containsExactly(schemas.resolve("other/1.json"), one);
  }

  @Test
  void anEnumMayGainConstantsButNotLoseThem() throws IOException {
    compile(todo("", "@Id String id, State state"), state("OPEN, DONE"));

    assertThat(messages(compile(todo("", "@Id String id, State state"), state("OPEN, NEW, DONE"))))
        .isEmpty();
    assertThat(one).content().contains("\"NEW\"");
    assertThat(messages(compile(todo("", "@Id String id, State state"), state("OPEN, DONE"))))
        .singleElement()
        .asString()
        .startsWith(
            "[MigrationNeeded] Since version 1 of the table todo, the enum of column state lacks"
                + " NEW. ")
        .contains(
            "    table.fill(\"state\", \"CASE \\\"state\\\" WHEN 'NEW' THEN 'NEW' ELSE"
                + " \\\"state\\\" END\"); // was in some rows\n");
  }

  @Test
  void anotherConverterIsAWarningUntilItIsAccepted() throws IOException {
    String price = "@Id String id, @Convert(%s.class) Money price";
    compile(todo("", price.formatted("Euros")), MONEY, converter("Euros", "Integer"));
    assertThat(one).content().contains("\"conversion\": \"com.example.Euros\"");
    JavaFileObject cents = converter("Cents", "Integer");

    for (int times = 0; times < 2; times++) {
      assertThat(messages(compile(todo("", price.formatted("Cents")), MONEY, cents)))
          .first()
          .asString()
          .startsWith(
              "[ConversionChanged] Since version 1 of the table todo, column price is converted by"
                  + " com.example.Cents, not com.example.Euros, and the rows that are stored");
      assertThat(one).content().contains("Euros");
    }
    String accepted = price.replace("@C", "@SuppressWarnings(\"ConversionChanged\") @C");
    assertThat(messages(compile(todo("", accepted.formatted("Cents")), MONEY, cents))).isEmpty();
    assertThat(one).content().contains("Cents").doesNotContain("Euros");
    assertThat(messages(compile(todo("", price.formatted("Cents")), MONEY, cents))).isEmpty();
  }

  @Test
  void aVersionLeavesNoDoubtOfAConverter() throws IOException {
    String price = "@Id String id, @Convert(%s.class) Money price";
    compile(todo("", price.formatted("Euros")), MONEY, converter("Euros", "Integer"));

    for (int times = 0; times < 2; times++) {
      assertThat(
              messages(
                  compile(
                      todo("version = 2, ", price.formatted("Cents")),
                      MONEY,
                      converter("Cents", "Integer"))))
          .isEmpty();
    }
    assertThat(two).content().contains("Cents");
  }

  @Test
  void aConverterThatStoresAnotherTypeNeedsAMigration() {
    JavaFileObject todo = todo("", "@Id String id, @Convert(Euros.class) Money price");
    compile(todo, MONEY, converter("Euros", "Integer"));

    assertThat(messages(compile(todo, MONEY, converter("Euros", "String"))))
        .singleElement()
        .asString()
        .startsWith(
            "[MigrationNeeded] Since version 1 of the table todo, column price is TEXT, not"
                + " INT32. ");
  }

  @Test
  void otherJsonIsAWarning() throws IOException {
    String tags = "@Id String id, @Json java.util.List<String> tags";
    compile("", tags);
    assertThat(one).content().contains("\"conversion\": \"java.util.List<java.lang.String>\"");

    assertThat(messages(compile("", tags.replace("<String>", "<? extends Integer[]>"))))
        .first()
        .asString()
        .contains(
            ", column tags holds JSON of java.util.List<? extends java.lang.Integer[]>, not"
                + " java.util.List<java.lang.String>, ")
        .endsWith("To accept it, say @SuppressWarnings(\"ConversionChanged\").");
    assertThat(messages(compile("", tags.replace("@Json java.util.List<String>", "String"))))
        .singleElement()
        .asString()
        .contains(", column tags is TEXT, not JSON. ");
  }

  @Test
  void ofAnEmbeddedRecordItsColumnsCount() throws IOException {
    JavaFileObject flat = todo("", "@Id String id, Integer at_north, Integer at_east");
    JavaFileObject embedding = todo("", "@Id String id, @Embedded Spot at");
    compile(flat);

    assertThat(messages(compile(embedding, spot("Integer north, Integer east")))).isEmpty();
    assertThat(one).content().doesNotContain("Spot");
    assertThat(messages(compile(embedding, spot("Integer north, Integer east, String name"))))
        .singleElement()
        .asString()
        .startsWith("[SchemaChanged] Since version 1 of the table todo, column at_name is new. ");
  }

  @Test
  void anIndexNeedsAVersionAndAParentDoesNot() throws IOException {
    compile("", FIRST);
    String indexed = "@Id String id, @Index @References(Todo.class) String text, boolean done";

    assertThat(messages(compile("", indexed)))
        .singleElement()
        .asString()
        .startsWith(
            "[SchemaChanged] Since version 1 of the table todo, the index of text is new. ");
    assertThat(messages(compile("version = 2, ", indexed))).isEmpty();
    assertThat(two).content().contains("\"parent\": \"todo\"", "\"indexes\": [");
    assertThat(messages(compile("version = 2, ", indexed.replace("@References(Todo.class)", ""))))
        .isEmpty();
    assertThat(two).content().doesNotContain("parent");
  }

  @Test
  void theSchemaKnowsItsVersion() {
    Compilation compilation = compile("version = 7, ", FIRST);

    assertThat(new CompiledModels(compilation).schema("Todo").version()).isEqualTo(7);
  }

  private Compilation compile(String attributes, String columns) {
    return compile(todo(attributes, columns));
  }

  private Compilation compile(JavaFileObject... sources) {
    return Compiling.compiler()
        .withOptions("-Xlint:all", "-Werror", "--release", "17", "-Asyncline.schemas=" + schemas)
        .compile(sources);
  }

  private static JavaFileObject todo(String attributes, String columns) {
    return Compiling.source(
        "Todo",
        "@SyncTable(" + attributes + "detectConflicts = false) record Todo(" + columns + ") {}");
  }

  private static JavaFileObject state(String constants) {
    return Compiling.source("State", "enum State { " + constants + " }");
  }

  private static JavaFileObject spot(String components) {
    return Compiling.source("Spot", "record Spot(" + components + ") {}");
  }

  private static JavaFileObject converter(String name, String stored) {
    return Compiling.source(
        name,
        "class %1$s implements Converter<Money, %2$s> {".formatted(name, stored),
        "public %s toColumn(Money it) { return %1$s.valueOf(it.cents()); }".formatted(stored),
        "public Money toModel(%s it) { return new Money(Integer.valueOf(it)); } }"
            .formatted(stored));
  }

  private static JavaFileObject migration(String name) {
    return Compiling.source(
        name,
        "class " + name + " implements dev.syncline.schema.Migration {",
        "public int from() { return 1; } public int to() { return 2; }",
        "public void migrate(Table table) {} }");
  }

  /** The messages as they were given; javac indents all but the first line. */
  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(it -> it.getMessage(Locale.ROOT).replace("\n  ", "\n"))
        .toList();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(schemas)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
