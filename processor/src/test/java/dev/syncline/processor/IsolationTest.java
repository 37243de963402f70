package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an incremental build relies on: each file comes of one model, and depends on nothing but
 * that model and the types that it names.
 */
class IsolationTest {

  private static final List<String> SUFFIXES =
      List.of("Conflict", "Dao", "Query", "Schema", "Table");

  private static final JavaFileObject BASE =
      java(
          "one.Base",
          "package one; import dev.syncline.annotation.*; public abstract class Base<K> {"
              + " @Id public K id; public String text; @Version public String version; }");
  private static final JavaFileObject OWNER =
      java(
          "one.Owner",
          "package one; import dev.syncline.annotation.*;"
              + " @SyncTable public record Owner(@Id String id, @Version String version) {}");
  private static final JavaFileObject MEMO =
      java(
          "two.Memo",
          "package two; import dev.syncline.annotation.*; @SyncTable"
              + " class Memo extends one.Base<String> {"
              + " @References(one.Owner.class) String owner; }");
  private static final JavaFileObject OUTER =
      java(
          "two.Outer",
          "package two; import dev.syncline.annotation.*; class Outer { static class Deep {"
              + " @SyncTable static class In extends one.Base<String> {"
              + " @Embedded Place place; } } record Place(String town) {}"
              + " @SyncTable record Other(@Id String id, @Version String version) {} }");
  private static final JavaFileObject UNNAMED =
      java(
          "Unnamed",
          "@dev.syncline.annotation.SyncTable class Unnamed extends one.Base<String> {}");
  private static final List<JavaFileObject> MODELS = List.of(BASE, OWNER, MEMO, OUTER, UNNAMED);

  @Test
  void eachFileComesOfItsModel() {
    RecordingFiler filer = new RecordingFiler();

    Compilation compilation = compile(filer, MODELS);

    assertThat(compilation.errors()).isEmpty();
    Map<String, List<String>> expected = new TreeMap<>();
    expect(expected, "one.Owner", "one.Owner");
    expect(expected, "two.Memo", "two.Memo");
    expect(expected, "two.Outer_Deep_In", "two.Outer.Deep.In");
    expect(expected, "two.Outer_Other", "two.Outer.Other");
    expect(expected, "Unnamed", "Unnamed");
    assertThat(filer.origins()).isEqualTo(expected);
  }

  /** In place of the classes of a model with mistakes. */
  @Test
  void eachOutlineComesOfItsModel() {
    RecordingFiler filer = new RecordingFiler();
    JavaFileObject bad =
        java(
            "three.Bad",
            "package three; import dev.syncline.annotation.*; class Bad {"
                + " @SyncTable record In(String text) {}"
                + " @SyncTable static class Late extends one.Base<String> { Object o; } }");

    Compilation compilation = compile(filer, List.of(bad, BASE, OWNER));

    assertThat(compilation.errors())
        .extracting(it -> it.getMessage(Locale.ROOT))
        .hasSize(3)
        .allMatch(it -> it.startsWith("["));
    Map<String, List<String>> expected = new TreeMap<>();
    expect(expected, "one.Owner", "one.Owner");
    expect(expected, "three.Bad_In", "three.Bad.In");
    expect(expected, "three.Bad_Late", "three.Bad.Late");
    assertThat(filer.origins()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfFilesChangesNoByte(long seed) {
    List<JavaFileObject> sources = everything();
    SortedMap<String, String> inOrder = generated(sources);

    Collections.shuffle(sources, new Random(seed));

    assertThat(generated(sources)).isEqualTo(inOrder);
  }

  @Test
  void otherModelsChangeNoByte() {
    SortedMap<String, String> together = generated(everything());

    SortedMap<String, String> apart = new TreeMap<>();
    apart.putAll(generated(List.of(OWNER)));
    apart.putAll(generated(List.of(MEMO, BASE, OWNER)));
    apart.putAll(generated(List.of(OUTER, BASE)));
    apart.putAll(generated(List.of(UNNAMED, BASE)));
    good().forEach(model -> apart.putAll(generated(List.of(model))));

    assertThat(apart).isEqualTo(together);
  }

  private static List<JavaFileObject> everything() {
    return new ArrayList<>(Stream.concat(MODELS.stream(), good()).toList());
  }

  private static Stream<JavaFileObject> good() {
    return Compiling.models("good").stream().map(Compiling::source);
  }

  private static void expect(Map<String, List<String>> files, String names, String model) {
    SUFFIXES.forEach(suffix -> files.put(names + suffix, List.of(model)));
  }

  private static Compilation compile(RecordingFiler filer, List<JavaFileObject> sources) {
    return Compiling.compiler(
            filer.around(new SyncTableProcessor()), filer.around(new OwnOutputProcessor()))
        .compile(sources);
  }

  /** By path, so that files of two packages are two. */
  private static SortedMap<String, String> generated(List<JavaFileObject> sources) {
    Compilation compilation = Compiling.compiler().withOptions("--release", "17").compile(sources);
    assertThat(compilation.errors()).isEmpty();
    SortedMap<String, String> files = new TreeMap<>();
    compilation.generatedSourceFiles().forEach(it -> files.put(it.getName(), Compiling.text(it)));
    assertThat(files).isNotEmpty();
    return files;
  }

  private static JavaFileObject java(String name, String source) {
    return JavaFileObjects.forSourceString(name, source);
  }
}
