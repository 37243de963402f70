package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTableProcessorTest {

  private static final JavaFileObject GOOD =
      Compiling.source(
          "Good", "@SyncTable record Good(@Id String id, String text, @Version String version) {}");
  private static final JavaFileObject NO_ID =
      Compiling.source("NoId", "@SyncTable record NoId(String text, @Version String version) {}");
  private static final JavaFileObject NO_VERSION =
      Compiling.source("NoVersion", "@SyncTable record NoVersion(@Id String id, Object o) {}");

  @Test
  void tellsAllProblemsOfAllModelsAndGeneratesTheOthers() {
    RecordingFiler filer = new RecordingFiler();

    Compilation compilation =
        Compiling.compiler(filer.around(new SyncTableProcessor())).compile(NO_ID, GOOD, NO_VERSION);

    assertThat(messages(compilation))
        .hasSize(3)
        .anyMatch(it -> it.startsWith("[MissingId] NoId "))
        .anyMatch(it -> it.startsWith("[MissingVersion] NoVersion "))
        .anyMatch(it -> it.startsWith("[UnsupportedType] Column o "));
    assertThat(filer.origins().keySet())
        .filteredOn(it -> it.startsWith("com.example.Good"))
        .containsExactly(
            "com.example.GoodConflict",
            "com.example.GoodDao",
            "com.example.GoodQuery",
            "com.example.GoodSchema",
            "com.example.GoodTable");
  }

  @Test
  void generatesTheSameBytesInWhateverOrderModelsCome() {
    List<JavaFileObject> models =
        new ArrayList<>(Compiling.models("good").stream().map(Compiling::source).toList());
    SortedMap<String, String> once = generated(models);

    Collections.reverse(models);

    assertThat(generated(models)).hasSizeGreaterThanOrEqualTo(5 * models.size()).isEqualTo(once);
  }

  @Test
  void writesFewLines() {
    Compilation compilation =
        Compiling.compile(
            Compiling.models("good").stream()
                .filter(it -> it.endsWith("TodoItem.java"))
                .map(Compiling::source)
                .toArray(JavaFileObject[]::new));

    String all = String.join("", Compiling.generated(compilation).values());

    assertThat(all.lines().count()).isBetween(100L, 350L);
    assertThat(all.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(3_000, 14_000);
  }

  @Test
  void writesTheSameInEveryLanguage() {
    JavaFileObject model =
        Compiling.source(
            "ITEM",
            "@SyncTable record ITEM(@Id String id, String title, long size_in_i, "
                + "@Version String version) {}");
    SortedMap<String, String> inEnglish = Compiling.generated(Compiling.compile(model));

    Locales.each(
        () ->
            assertThat(Compiling.generated(Compiling.compile(model)))
                .isEqualTo(inEnglish)
                .hasEntrySatisfying(
                    "ITEMQuery.java", it -> assertThat(it).contains("TITLE", "SIZE_IN_I"))
                .hasEntrySatisfying(
                    "ITEMSchema.java", it -> assertThat(it).contains("\"item\"", "?1")));
  }

  @Test
  void takesAnyNameThatJavaTakes() {
    Compilation compilation =
        Compiling.compile(
            Compiling.source(
                "Odd",
                "@SyncTable(detectConflicts = false)",
                "record Odd(@Id String id, @Column(\"a\") int $a, @Column(\"b\") int 百) {}"));

    assertThat(messages(compilation)).isEmpty();
  }

  @Test
  void claimsItsOwnAnnotationsHoweverModelsAreCalled() {
    Compilation compilation =
        Compiling.compile(
            Compiling.source(
                "A_B",
                "class A_B { @SyncTable record C_D(@Id String id, @Version String version) {",
                "@SyncTable record E(@Id String id, @Version String version) {} } }"),
            Compiling.source(
                "_Schema",
                "@SyncTable record _Schema(@Id String id,",
                "@Version String version) {}"));

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void namesEachModelAsTheOriginOfItsFiles() {
    RecordingFiler filer = new RecordingFiler();

    Compilation compilation =
        Compiling.compiler(filer.around(new SyncTableProcessor()), new OwnOutputProcessor())
            .compile(
                GOOD,
                Compiling.source(
                    "Outer",
                    "class Outer {",
                    "@SyncTable(detectConflicts = false) record In(@Id String id) {} }"));

    assertThat(messages(compilation)).isEmpty();
    assertThat(filer.origins())
        .hasSize(10)
        .containsEntry("com.example.GoodSchema", List.of("com.example.Good"))
        .containsEntry("com.example.GoodTable", List.of("com.example.Good"))
        .containsEntry("com.example.Outer_InQuery", List.of("com.example.Outer.In"))
        .containsEntry("com.example.Outer_InConflict", List.of("com.example.Outer.In"));
  }

  /** What Gradle asks of a processor that it calls isolating. */
  @Test
  void givesEachFileOneOrigin() {
    RecordingFiler filer = new RecordingFiler();
    JavaFileObject[] models =
        Compiling.models("good").stream().map(Compiling::source).toArray(JavaFileObject[]::new);

    Compilation compilation =
        Compiling.compiler(
                filer.around(new SyncTableProcessor()), filer.around(new OwnOutputProcessor()))
            .withOptions("--release", "17")
            .compile(models);

    assertThat(messages(compilation)).isEmpty();
    assertThat(filer.origins())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            (file, origins) ->
                assertThat(origins)
                    .singleElement()
                    .asString()
                    .satisfies(it -> assertThat(file).startsWith(generatedName(it))));
  }

  /** What the names of all classes of a model begin with. */
  private static String generatedName(String model) {
    return model.replaceAll("(?<=\\.[A-Z]\\w{0,99})\\.", "_");
  }

  @Test
  void makesACrashOneErrorOfItsModel() {
    RecordingFiler filer = new RecordingFiler().failingAt("com.example.BrokenSchema");
    JavaFileObject broken =
        Compiling.source(
            "Broken", "@SyncTable(detectConflicts = false) record Broken(@Id String id) {}");

    Compilation compilation =
        Compiling.compiler(filer.around(new SyncTableProcessor()), new OwnOutputProcessor())
            .compile(broken, GOOD);

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getSource()).isEqualTo(broken);
    assertThat(messages(compilation).get(0))
        .startsWith("[Crash] ")
        .contains("Broken", "the disk is full", "at dev.syncline.processor.");
    assertThat(filer.origins()).containsKey("com.example.GoodTable");
  }

  @Test
  void waitsForTypesThatAnotherProcessorWrites() {
    JavaFileObject model =
        Compiling.source(
            "Waiting",
            "@SyncTable class Waiting extends Base { private Mood mood;",
            "Mood getMood() { return mood; } void setMood(Mood mood) { this.mood = mood; } }");
    OtherProcessor other =
        new OtherProcessor()
            .writing("com.example.Mood", "package com.example; enum Mood { GOOD }")
            .writing(
                "com.example.Base",
                """
                package com.example;
                class Base {
                  @dev.syncline.annotation.Id private String id;
                  @dev.syncline.annotation.Version private String version;
                  String getId() { return id; }
                  void setId(String id) { this.id = id; }
                  String getVersion() { return version; }
                  void setVersion(String version) { this.version = version; }
                }
                """);

    Compilation compilation =
        Compiling.compiler(other, new SyncTableProcessor()).withOptions().compile(model);

    assertThat(messages(compilation)).isEmpty();
    assertThat(Compiling.generated(compilation).get("WaitingSchema.java"))
        .contains("ID, VERSION, MOOD", "Mood.class");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marked", "MarkedTable", "Good_InTable", "GoodXQuery", "Table"})
  void leavesTheDevelopersOwnAnnotationsToOthers(String name) {
    JavaFileObject marked =
        Compiling.source(name, "@org.jspecify.annotations.NullMarked class " + name + " {}");

    Compilation compilation = Compiling.compile(marked);

    assertThat(compilation.warnings())
        .extracting(it -> it.getMessage(Locale.ROOT))
        .singleElement()
        .asString()
        .contains("NullMarked")
        .doesNotContain("syncline");
  }

  private static SortedMap<String, String> generated(List<JavaFileObject> models) {
    return Compiling.generated(
        Compiling.compiler()
            .withOptions("--release", "17")
            .compile(models.toArray(JavaFileObject[]::new)));
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.errors().stream().map(it -> it.getMessage(Locale.ROOT)).toList();
  }
}
