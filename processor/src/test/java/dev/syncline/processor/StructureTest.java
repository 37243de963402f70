package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the packages to their directions. */
class StructureTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/syncline/processor");

  @ParameterizedTest
  @CsvSource({
    "model, javax.lang.model",
    "model, com.palantir",
    "model, dev.syncline.processor.declaration",
    "model, dev.syncline.processor.validation",
    "model, dev.syncline.processor.generation",
    "declaration, dev.syncline.processor.validation",
    "declaration, dev.syncline.processor.generation",
    "validation, dev.syncline.processor.generation",
    "validation, com.palantir",
    "model, dev.syncline.processor.history",
    "declaration, dev.syncline.processor.history",
    "validation, dev.syncline.processor.history",
    "generation, dev.syncline.processor.history",
    "history, dev.syncline.processor.generation",
    "history, javax.lang.model",
    "history, com.palantir",
    "generation, dev.syncline.processor.declaration",
    "generation, dev.syncline.processor.validation"
  })
  void looksOneWay(String folder, String unseen) throws IOException {
    for (Path file : files(SOURCES.resolve(folder))) {
      assertThat(Files.readString(file)).doesNotContain("import " + unseen + ".");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
