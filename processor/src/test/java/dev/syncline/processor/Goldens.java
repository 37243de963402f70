package dev.syncline.processor;

import dev.syncline.processor.generation.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that are expected to be generated, by name. */
final class Goldens {

  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  /** Stands for the version of the processor, so that a release leaves the files as they are. */
  private static final String RELEASE = "${release}";

  private Goldens() {}

  /** What is expected for a file of the folder {@code good}, by its name without {@code .java}. */
  static SortedMap<String, String> of(String model) throws IOException {
    SortedMap<String, String> expected = in(EXPECTED.resolve(model));
    expected.replaceAll((name, source) -> source.replace(RELEASE, Release.VERSION));
    return expected;
  }

  /** Expects this from now on. */
  static void replace(String model, Map<String, String> sources) throws IOException {
    Path folder = Files.createDirectories(EXPECTED.resolve(model));
    for (String old : in(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String text = source.getValue().replace(Release.VERSION, RELEASE);
      Files.writeString(folder.resolve(source.getKey()), text);
    }
  }

  /** All files below a folder. */
  static SortedMap<String, String> in(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
