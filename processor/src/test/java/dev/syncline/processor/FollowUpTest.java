package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a model brings no errors in code that is right. */
class FollowUpTest {

  /** Uses all that is generated for a model with the columns id, text and version. */
  private static final JavaFileObject APP =
      Compiling.source(
          "App",
          """
          import static com.example.NoteQuery.TEXT;
          import static com.example.NoteQuery.where;
          import dev.syncline.Pick;
          import dev.syncline.SyncClient;
          final class App {
            private final NoteTable notes;
            private final NoteDao dao;
            App(SyncClient client) {
              notes = NoteTable.of(client);
              dao = NoteDao.of(client);
              notes.onConflict(it -> it.merge().text(Pick.SERVER).resolve());
            }
            boolean clashes() {
              NoteConflict conflict = notes.conflicts().get(0);
              return conflict.text().clashes() && dao.list(NoteQuery.all()).isEmpty();
            }
            Note note() {
              return notes.list(where(TEXT.isNull())).get(0);
            }
            String table() {
              return NoteSchema.INSTANCE.table() + NoteSchema.TEXT;
            }
          }
          """);

  @ParameterizedTest
  @MethodSource("mistakes")
  void noErrorIsJavacs(String model) {
    assertThat(messages(model)).isNotEmpty().allMatch(it -> it.startsWith("["));
  }

  /** As Error Prone has it, javac looks into methods in spite of errors. */
  @ParameterizedTest
  @MethodSource("mistakes")
  void noErrorIsJavacsInMethodsEither(String model) {
    assertThat(messages(model, "--should-stop=ifError=FLOW"))
        .isNotEmpty()
        .allMatch(it -> it.startsWith("["));
  }

  static Stream<String> mistakes() {
    return Stream.of(
        "@SyncTable record Note(@Id String id, Object text, @Version String version) {}",
        "@SyncTable record Note(@Id long id, int[] text, @Version long version) {}",
        "@SyncTable record Note(String text) {}",
        "@SyncTable record Note(String id, String text, String version) {}",
        "@SyncTable record Note(@Id String id, @Id String key, String text) {}",
        "@SyncTable record Note(@Id String id, String text, String TEXT, String Text) {}",
        "@SyncTable record Note(@Id String id, @Column(\"a\\\"b\\n\") String text) {}",
        "@SyncTable(\"a\\\"\\n\\\\b*/\") record Note(@Id String id, String text) {}",
        "@SyncTable abstract class Note { @Id String id; String text; @Version String version; }",
        "@SyncTable class Note { @Id String id; String text; @Version String v; Note(int x) {} }",
        "@SyncTable class Note { @Id String id; String text; @Version String v;"
            + " private Note() {} }",
        "@SyncTable class Note { @Id String id; @Column(\"x\") private String text; }",
        "@SyncTable class Note { @Id String id; private Object text;"
            + " Object getText() throws Exception { return text; } }",
        "@SyncTable class Note { @Id @Version String id; String text; }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interface", "enum", "@interface"})
  void notEvenWhereThereCannotBeARow(String kind) {
    JavaFileObject app =
        Compiling.source(
            "App",
            "import static com.example.NoteQuery.all;",
            "class App { NoteTable notes; NoteDao dao; NoteConflict conflict; }");

    Compilation compilation =
        Compiling.compile(Compiling.source("Note", "@SyncTable " + kind + " Note {}"), app);

    assertThat(messages(compilation)).hasSize(1).allMatch(it -> it.startsWith("[NotConst"));
  }

  /** The compiler tells of the type itself, but misses nothing that is generated. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SyncTable record Note(@Id String id, Strnig text, @Version String version) {}",
        "@SyncTable record Note(@Id String id, @Json java.util.List<Strnig> text) {}",
        "@SyncTable record Note(@Id String id, Class<? extends Strnig<Note>> text) {}",
        "@SyncTable record Note(@Id String id, @Json Strnig<Strnig> text) {}",
        "@SyncTable record Note(@Id String id, Strnig<String>[] text) {}",
        "@SyncTable class Note extends Strnig<Note> { @Id String id; String text; }",
        "@SyncTable record Note(@Id String id, String text, @Embedded Strnig other) {}",
        "@SyncTable record Note(@Id String id, @Convert(Strnig.class) Object text) {}",
        "@SyncTable record Note(@Id String id, String text) implements Strnig {}",
        "@SyncTable class Note extends Strnig { @Id String id; String text; }",
        "@SyncTable class Note { @Id String id; private Strnig text;"
            + " Strnig getText() { return text; } void setText(Strnig text) {} }"
      })
  void aTypeThatNeverComesIsAllThatIsMissed(String model) {
    OtherProcessor other =
        new OtherProcessor().writing("com.example.First", "package com.example; class First {}");
    JavaFileObject source = Compiling.source("Note", model);

    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor(), new OwnOutputProcessor())
            .withOptions("--should-stop=ifError=FLOW")
            .compile(source, APP);

    assertThat(messages(compilation)).anyMatch(it -> it.startsWith("[UnknownType]"));
    assertThat(compilation.errors())
        .filteredOn(it -> !it.getMessage(Locale.ROOT).startsWith("["))
        .allMatch(it -> it.getMessage(Locale.ROOT).contains("class Strnig"))
        .allMatch(it -> source.equals(it.getSource()));
  }

  /** There is no way back from the outlines of a model, but nor is it silent. */
  @Test
  void aTypeThatComesTooLateIsAMistakeAsWell() {
    OtherProcessor other =
        new OtherProcessor()
            .after("com.example.NoteSchema")
            .writing("com.example.Mood", "package com.example; enum Mood { GOOD }");

    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor(), new OwnOutputProcessor())
            .withOptions()
            .compile(
                Compiling.source(
                    "Note",
                    "@SyncTable(detectConflicts = false)",
                    "record Note(@Id String id, Mood text) {}"));

    assertThat(messages(compilation)).anyMatch(it -> it.startsWith("[UnknownType]"));
  }

  @Test
  void otherModelsStillGetTheirTypesOfLaterRounds() {
    JavaFileObject bad = Compiling.source("Bad", "@SyncTable record Bad(@Id String id) {}");
    JavaFileObject waiting =
        Compiling.source(
            "Waiting",
            "@SyncTable(detectConflicts = false) record Waiting(@Id String id, Mood mood) {}");
    RecordingFiler filer = new RecordingFiler();
    OtherProcessor other =
        new OtherProcessor()
            .writing("com.example.First", "package com.example; class First {}")
            .writing("com.example.Mood", "package com.example; enum Mood { GOOD }");

    Compilation compilation =
        Compiling.compiler(other, filer.around(new SyncTableProcessor()))
            .withOptions()
            .compile(waiting, bad);

    assertThat(messages(compilation)).hasSize(1).allMatch(it -> it.startsWith("[MissingVersion]"));
    assertThat(filer.origins()).containsKey("com.example.WaitingTable");
  }

  private static List<String> messages(String model, String... options) {
    JavaFileObject source = Compiling.source("Note", model);
    return messages(Compiling.compiler().withOptions((Object[]) options).compile(source, APP));
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().map(it -> it.getMessage(Locale.ROOT)).toList();
  }
}
