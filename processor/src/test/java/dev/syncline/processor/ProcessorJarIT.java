package dev.syncline.processor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.SyncTable;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at the jar that developers get, and compiles with nothing else than it. {@code mvn verify}
 * runs this once there is a jar, and says where.
 */
@EnabledIfSystemProperty(named = "processor.jar", matches = ".+")
class ProcessorJarIT {

  private static final List<String> PROCESSORS =
      List.of(
          "dev.syncline.processor.OwnOutputProcessor", "dev.syncline.processor.SyncTableProcessor");

  @TempDir Path folder;
  private JarFile jar;

  @BeforeEach
  void open() throws IOException {
    jar = new JarFile(System.getProperty("processor.jar"));
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void hasNoClassInAPackageOfOthers() {
    assertThat(jar.stream().map(ZipEntry::getName))
        .filteredOn(it -> it.endsWith(".class"))
        .contains(
            "dev/syncline/processor/shaded/javapoet/JavaFile.class",
            "dev/syncline/processor/shaded/jackson/JsonFactory.class")
        .allMatch(it -> it.startsWith("dev/syncline/processor/"), "in a package of ours");
  }

  @Test
  void bringsNothingAlongButTheAnnotations() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String dependencies = pom.substring(0, pom.indexOf("<build>")); // below, those of plugins

    assertThat(dependencies.split("(?=<dependency>)"))
        .filteredOn(it -> it.startsWith("<dependency>"))
        .filteredOn(it -> !it.contains("<scope>") && !it.contains("<optional>true"))
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .contains("syncline-annotations");
  }

  @Test
  void registersBothProcessors() throws IOException {
    assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
        .containsExactlyInAnyOrderElementsOf(PROCESSORS);
    assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
        .containsExactlyInAnyOrderElementsOf(
            PROCESSORS.stream().map(it -> it + ",isolating").toList());
  }

  @Test
  void generatesAsTheOnlyJarBesideTheAnnotations() throws IOException {
    Path generated = Files.createDirectory(folder.resolve("generated"));

    String messages =
        javac(
            "-Xlint:all,-path",
            "-classpath",
            path(Compiling.classPath().stream()),
            "-processorpath",
            path(Stream.of(new File(jar.getName()), Compiling.home(SyncTable.class))),
            "-Asyncline.schemas=" + folder,
            "-s",
            generated.toString(),
            "-d",
            folder.toString(),
            "src/test/resources/good/TodoItem.java");

    assertThat(messages).isEmpty();
    assertThat(Goldens.in(generated)).isEqualTo(Goldens.of("TodoItem"));
    assertThat(folder.resolve("todoitem/1.json")).content().contains("\"complete\"");
  }

  private static String javac(String... arguments) {
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    int unused = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments);
    return messages.toString();
  }

  private List<String> lines(String entry) throws IOException {
    byte[] bytes = jar.getInputStream(jar.getEntry(entry)).readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static String path(Stream<File> files) {
    return files.map(File::getPath).collect(Collectors.joining(File.pathSeparator));
  }
}
