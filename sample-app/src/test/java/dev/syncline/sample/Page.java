package dev.syncline.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A page of the documentation, whose code has to be true.
 *
 * @param path where it is in the project
 */
record Page(String path) {

  /** What stands between the fences of a language, one after another. */
  List<String> blocks(String language) {
    return Pattern.compile("(?s)```(\\w*)\n(.*?)```")
        .matcher(text())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .collect(Collectors.toList());
  }

  private String text() {
    try {
      return Files.readString(project().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the project. */
  static Path project() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve("CONTRIBUTING.md"))) {
        return up;
      }
    }
    throw new IllegalStateException("No CONTRIBUTING.md at or above the working directory");
  }

  /** Compiles sources, by the names of their classes, as an app would. */
  static void assertCompiles(Path folder, Map<String, String> sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      files.add(Files.writeString(file, source.getValue()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String classes = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-d", folder.toString(), "--release", "17", "-cp", classes, "-processorpath", classes);
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      boolean compiled = compiler.getTask(messages, manager, null, options, null, units).call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }
}
