package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs generated schemas of models of every shape. */
class ShapesTest {

  private static CompiledModels models;

  @BeforeAll
  static void compile() {
    models =
        new CompiledModels(
            Compiling.compiler()
                .withOptions("--release", "17")
                .compile(
                    Stream.of("Immutable", "PartlyImmutable", "KotlinData", "Supertypes")
                        .map(name -> Path.of("src/test/resources/good", name + ".java"))
                        .map(Compiling::source)
                        .toList()));
  }

  @ParameterizedTest
  @MethodSource("items")
  void readsByConstructors(String name, Object[] values, List<String> columns) {
    TableSchema<Object> schema = models.schema(name);

    Row row = Row.of(schema, models.item(name.replace('_', '$'), values));

    assertThat(Row.of(schema, schema.read(row))).isEqualTo(row);
    assertThat(row.id()).isEqualTo("i");
    assertThat(schema.columns().list()).extracting(Column::name).isEqualTo(columns);
  }

  static Stream<Arguments> items() {
    return Stream.of(
        Arguments.of(
            "Immutable",
            new Object[] {"title", "i", true, null, "v"},
            List.of("id", "title", "done", "due", "version")),
        Arguments.of("PartlyImmutable", new Object[] {"i"}, List.of("text", "id", "version")),
        Arguments.of(
            "KotlinData",
            new Object[] {"i", "text", true, 4, null, true, "v"},
            List.of("id", "text", "isDone", "rating", "due_at", "isOpen", "version")),
        Arguments.of(
            "Supertypes_Entry",
            new Object[] {4, "i", "title", "v"},
            List.of("size", "id", "label", "version")),
        Arguments.of(
            "Supertypes_Note",
            new Object[] {"i", "v", 7L, "title"},
            List.of("id", "version", "value", "label")));
  }

  @Test
  void readsVisibleFieldsOfAGenericSuperclass() {
    TableSchema<Object> schema = models.schema("Supertypes_Task");
    Row row = Row.of(schema, models.item("Supertypes$Task")).with(0, "i").with(2, "text");

    assertThat(Row.of(schema, schema.read(row))).isEqualTo(row);
    assertThat(schema.columns().list())
        .extracting(Column::name)
        .containsExactly("id", "version", "text");
  }

  @Test
  void generatesForModelsInSeveralPackages() {
    Compilation compilation =
        Compiling.compile(
            java(
                "one.Base",
                "package one; import dev.syncline.annotation.*; public abstract class Base<K> {"
                    + " @Id private K id; @Version public String version;"
                    + " @SuppressWarnings(\"FieldLeftOut\") protected int secret;"
                    + " public K id() { return id; } public void id(K id) { this.id = id; } }"),
            java("one.Note", model("package one; ", "a", "public class Note extends Base<String>")),
            java("two.Note", model("package two; ", "b", "class Note extends one.Base<String>")),
            java("Unnamed", model("", "c", "class Unnamed extends one.Base<String>")));

    assertThat(messages(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFiles())
        .extracting(JavaFileObject::getName)
        .contains(
            "/SOURCE_OUTPUT/one/NoteSchema.java",
            "/SOURCE_OUTPUT/two/NoteSchema.java",
            "/SOURCE_OUTPUT/UnnamedTable.java");
  }

  @Test
  void namesWhatAnotherPackageHides() {
    Compilation compilation =
        Compiling.compile(
            java(
                "one.Base",
                "package one; import dev.syncline.annotation.*; public abstract class Base {"
                    + " @Id protected String id; private String text; @Version public String v;"
                    + " protected String getText() { return text; }"
                    + " void setText(String text) { this.text = text; } }"),
            java("two.Note", model("package two; ", "a", "class Note extends one.Base")),
            java("two.Other", model("package two; ", "b", "class Other")));

    assertThat(messages(compilation))
        .containsExactlyInAnyOrder(
            "[HiddenMember] Property id of Note cannot be a column, since generated code does not"
                + " see id of one.Base. Make it public, or make its field transient.",
            "[HiddenMember] Property text of Note cannot be a column, since generated code does"
                + " not see getText() of one.Base. Make it public, or make its field transient.",
            "[MissingId] Other has no @Id. Mark the String that identifies a row with @Id, or add"
                + " \"@Id String id\".",
            "[MissingVersion] Other has no @Version, so an edit made elsewhere would be"
                + " overwritten unseen. Add \"@Version String version\", or say"
                + " @SyncTable(detectConflicts = false).");
  }

  @Test
  void waitsForAnEnumThatAConstructorTakes() {
    JavaFileObject model =
        Compiling.source(
            "Waiting",
            "@SyncTable final class Waiting implements Moody {",
            "@Id final String id; final Mood mood; @Version final String version;",
            "Waiting(String id, Mood mood, String version) {",
            "this.id = id; this.mood = mood; this.version = version; } }");
    OtherProcessor other =
        new OtherProcessor()
            .writing("com.example.Moody", "package com.example; interface Moody {}")
            .writing("com.example.Mood", "package com.example; enum Mood { GOOD, BAD }");

    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor()).withOptions().compile(model);

    assertThat(messages(compilation)).isEmpty();
    CompiledModels compiled = new CompiledModels(compilation);
    TableSchema<Object> schema = compiled.schema("Waiting");
    Object bad = compiled.constant("Mood", "BAD");
    Row row = Row.of(schema, compiled.item("Waiting", "1", bad, "v"));
    assertThat(row.get(1)).isEqualTo("BAD");
    assertThat(Row.of(schema, schema.read(row))).isEqualTo(row);
  }

  private static String model(String head, String table, String declaration) {
    return head + "@dev.syncline.annotation.SyncTable(\"%s\") %s {}".formatted(table, declaration);
  }

  private static JavaFileObject java(String name, String source) {
    return JavaFileObjects.forSourceString(name, source);
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().map(it -> it.getMessage(Locale.ROOT)).toList();
  }
}
