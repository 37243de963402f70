package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.syncline.annotation.SyncTable;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles files on disk: with Eclipse's compiler, and with javac as a module. */
class BatchCompileTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path folder;
  private Path generated;

  @BeforeEach
  void createFolder() throws IOException {
    generated = Files.createDirectories(folder.resolve("generated"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void eclipseGeneratesTheSame(Path model) throws IOException {
    String messages = eclipse(model);

    assertThat(messages).isEmpty();
    String name = model.getFileName().toString().replace(".java", "");
    assertThat(Goldens.in(generated)).isEqualTo(Goldens.of(name));
  }

  static List<Path> models() {
    return Compiling.models("good");
  }

  /** Of classes; it shows no place for anything in a record. */
  @Test
  void eclipseShowsMessagesAtTheirPlaces() throws IOException {
    Path model = RESOURCES.resolve("bad/Incomplete.java");

    String messages = eclipse(model);

    List<String> lines = Files.readAllLines(model);
    for (int i = 0; i < lines.size(); i++) {
      String place = "Incomplete.java (at line " + (i + 1) + ")";
      assertThat(messages.contains(place)).as(place).isEqualTo(lines.get(i).contains("// error:"));
    }
  }

  @Test
  void aModuleThatDoesNotSeeTheGeneratedAnnotationDoesWithoutIt() throws IOException {
    generateInModule("requires dev.syncline.annotation; requires org.jspecify;");

    assertThat(Goldens.in(generated).get("TodoItemSchema.java"))
        .contains("@NullMarked\npublic final class")
        .doesNotContain("Generated");
  }

  @Test
  void aModuleThatSeesTheGeneratedAnnotationHasIt() throws IOException {
    generateInModule(
        "requires dev.syncline.annotation; requires org.jspecify; requires java.compiler;");

    assertThat(Goldens.in(generated).get("TodoItemSchema.java"))
        .contains("@NullMarked\n@Generated(");
  }

  private String eclipse(Path model) {
    List<String> arguments = new ArrayList<>(List.of("-17", "-nowarn", "-proceedOnError"));
    arguments.addAll(List.of("-classpath", path(Compiling.classPath())));
    arguments.addAll(processing());
    arguments.add(model.toString());
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return compiled ? messages.toString() : "not compiled\n" + messages;
  }

  /** Generates only: the result cannot compile without the runtime on the module path. */
  private void generateInModule(String requires) throws IOException {
    Path module = folder.resolve("module-info.java");
    Files.writeString(module, "module app { " + requires + " }");
    List<File> path = List.of(Compiling.home(SyncTable.class), Compiling.home(NullMarked.class));
    List<String> arguments = new ArrayList<>(List.of("-proc:only", "--release", "17"));
    arguments.addAll(List.of("--module-path", path(path)));
    arguments.addAll(processing());
    arguments.addAll(
        List.of(module.toString(), RESOURCES.resolve("good/TodoItem.java").toString()));
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int unused = javac.run(nowhere, nowhere, arguments.toArray(String[]::new));
  }

  private List<String> processing() {
    List<File> path =
        Stream.of(SyncTableProcessor.class, SyncTable.class, TypeSpec.class, AutoService.class)
            .map(Compiling::home)
            .toList();
    Path classes = folder.resolve("classes");
    return List.of(
        "-processorpath", path(path), "-s", generated.toString(), "-d", classes.toString());
  }

  private static String path(Collection<File> files) {
    return files.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
  }
}
