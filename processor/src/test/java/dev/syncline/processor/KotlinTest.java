package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.syncline.annotation.SyncTable;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.jetbrains.kotlin.kapt.base.KaptContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates for a data class of Kotlin through kapt, compiles all of it and runs it. */
class KotlinTest {

  private static final Path MODEL = Path.of("src/test/resources/kotlin/Todo.kt");
  private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

  @TempDir Path folder;

  @Test
  @SuppressWarnings("unchecked") // the items are of the same model
  void readsDataClasses() throws Exception {
    kotlin(kapt());
    kotlin(List.of("-jvm-target", "17"));
    java();

    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("com.example.TodoSchema");
      TableSchema<Object> schema = (TableSchema<Object>) type.getField("INSTANCE").get(null);
      Object item = schema.type().getConstructor().newInstance();
      Row row = Row.of(schema, item).with(0, "t").with(1, "i").with(2, 1L).with(6, 1L);
      assertThat(Row.of(schema, schema.read(row))).isEqualTo(row);
      assertThat(schema.read(row).toString()).contains("id=i, title=t, isDone=true", "isOpen=true");
      assertThat(schema.columns().list())
          .extracting(it -> it.name() + (it.required() ? "!" : ""))
          .containsExactly(
              "label!", "id!", "isDone!", "rating", "due_at", "mood!", "isOpen!", "version");
    }
  }

  /** What has kapt run our processor. */
  private List<String> kapt() {
    List<String> options = new ArrayList<>();
    options.add("-Xplugin=" + Compiling.home(KaptContext.class));
    Stream<String> folders =
        Stream.of("sources", "classes", "stubs").map(it -> it + "=" + folder.resolve("kapt/" + it));
    Stream<String> path =
        Stream.of(SyncTableProcessor.class, SyncTable.class, TypeSpec.class)
            .map(it -> "apclasspath=" + Compiling.home(it));
    Stream.of(folders, path, Stream.of("aptMode=stubsAndApt"))
        .flatMap(it -> it)
        .forEach(it -> options.addAll(List.of("-P", KAPT + it)));
    return options;
  }

  private void kotlin(List<String> options) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-no-stdlib", "-no-reflect", "-classpath", classPath()));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString(), MODEL.toString()));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(messages, true, StandardCharsets.UTF_8);
    ExitCode code = new K2JVMCompiler().exec(out, arguments.toArray(String[]::new));
    assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
  }

  private void java() throws IOException {
    String classes = folder.resolve("classes").toString();
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none"));
    arguments.addAll(List.of("--release", "17", "-d", classes));
    arguments.addAll(List.of("-classpath", classPath() + File.pathSeparator + classes));
    try (Stream<Path> files = Files.walk(folder.resolve("kapt/sources"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(out, out, arguments.toArray(String[]::new)))
        .as(messages.toString())
        .isZero();
  }

  private static String classPath() {
    return Stream.concat(
            Compiling.classPath().stream(),
            Stream.of(Unit.class, NotNull.class).map(Compiling::home))
        .map(File::getPath)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
