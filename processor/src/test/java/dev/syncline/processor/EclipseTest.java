package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles with Eclipse's compiler. */
class EclipseTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path folder;
  private Path generated;
  private Path classes;

  @BeforeEach
  void createFolders() throws IOException {
    generated = Files.createDirectories(folder.resolve("generated"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void generatesTheSame(Path model) throws IOException {
    String messages = onClassPath(model);

    assertThat(messages).doesNotContain("ERROR", "WARNING");
    String name = model.getFileName().toString().replace(".java", "");
    assertThat(Goldens.in(generated)).isEqualTo(Goldens.of(name));
  }

  static List<Path> models() {
    return Compiling.models("good");
  }

  /** Of classes; it shows no place for anything in a record. */
  @Test
  void showsMessagesAtTheirPlaces() throws IOException {
    Path model = RESOURCES.resolve("bad/Incomplete.java");

    String messages = onClassPath(model);

    List<String> lines = Files.readAllLines(model);
    for (int i = 0; i < lines.size(); i++) {
      String place = "Incomplete.java (at line " + (i + 1) + ")";
      assertThat(messages.contains(place))
          .as(place)
          .isEqualTo(lines.get(i).matches(".* // (error|warning): .*"));
    }
  }

  @Test
  void tellsLintsThatAreNotAccepted() throws IOException {
    assertThat(onClassPath(note(AcceptanceTest.LINTED)))
        .contains("WARNING")
        .contains("[NearlySystemName] verison is nearly called version");
  }

  /** Which this compiler gives to processors by name, as it does classes that exist. */
  @Test
  void namesTheColumnOfAReferenceThatNeverComes() throws IOException {
    assertThat(
            onClassPath(
                note(
                    "@SyncTable class Note { @Id String id; @Version String version;"
                        + " @References(Gone.class) String owner; }")))
        .contains("[UnknownType]", "the class that its column owner refers to")
        .doesNotContain("[ReferenceToNoTable]");
  }

  @ParameterizedTest
  @MethodSource("dev.syncline.processor.AcceptanceTest#accepted")
  void tellsNoLintThatIsAccepted(String model) throws IOException {
    assertThat(onClassPath(note(model))).isEmpty();
    assertThat(Goldens.in(generated).keySet()).anyMatch(it -> it.endsWith("Table.java"));
  }

  /** In two steps: what a processor writes, this compiler leaves outside the module. */
  @ParameterizedTest
  @MethodSource("modules")
  void compilesModules(String requires, boolean marked) throws IOException {
    Path module = module(requires);
    Path model = RESOURCES.resolve("good/TodoItem.java");

    assertThat(inModule("-proc:only", List.of(module, model))).isEmpty();
    assertThat(inModule("-proc:none", List.of(module, model, generated))).isEmpty();

    assertThat(classes.resolve("com/example/TodoItemTable.class")).exists();
    assertThat(Goldens.in(generated).get("TodoItemSchema.java").contains("@Generated("))
        .isEqualTo(marked);
  }

  static Stream<Arguments> modules() {
    return Stream.of(Arguments.of("", false), Arguments.of("requires java.compiler; ", true));
  }

  private Path module(String requires) throws IOException {
    return Files.writeString(
        folder.resolve("module-info.java"),
        "module app { requires dev.syncline.annotation; requires dev.syncline;"
            + " requires org.jspecify; "
            + requires
            + "}");
  }

  private Path note(String model) throws IOException {
    return Files.writeString(
        folder.resolve("Note.java"),
        "package com.example; import dev.syncline.annotation.*; import java.time.*; " + model);
  }

  /** With all its warnings but those of imports, and of a suppression that it does not know. */
  private String onClassPath(Path... sources) {
    return compile(
        List.of(
            "-warn:-unusedImport,warningToken", "-classpath", path(Compiling.classPath().stream())),
        List.of(sources));
  }

  private String inModule(String processing, List<Path> sources) throws IOException {
    List<File> path = new ArrayList<>();
    for (Class<?> type : ModulesTest.APP) {
      path.add(packed(Compiling.home(type).toPath()).toFile());
    }
    return compile(
        List.of(processing, "-classpath", classes.toString(), "--module-path", path(path.stream())),
        sources);
  }

  /** As a jar: in folders on a module path, Eclipse's compiler looks for jars only. */
  private Path packed(Path home) throws IOException {
    if (Files.isRegularFile(home)) {
      return home;
    }
    Path jar = Files.createTempFile(folder, "module", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        out.putNextEntry(new ZipEntry(home.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private String compile(List<String> options, List<Path> sources) {
    List<String> arguments = new ArrayList<>(List.of("-17", "-proceedOnError"));
    arguments.addAll(options);
    arguments.addAll(
        List.of("-processorpath", path(ModulesTest.PROCESSING.stream().map(Compiling::home))));
    arguments.addAll(List.of("-s", generated.toString()));
    arguments.addAll(List.of("-d", classes.toString()));
    sources.stream().map(Path::toString).forEach(arguments::add);
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return compiled ? messages.toString() : "not compiled\n" + messages;
  }

  private static String path(Stream<File> files) {
    return files.map(File::getPath).collect(Collectors.joining(File.pathSeparator));
  }
}
