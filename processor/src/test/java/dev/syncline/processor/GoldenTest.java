package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated with the files in {@code expected}, byte for byte: looks are a part of
 * the product. With {@code UPDATE_GOLDENS=true} in the environment the files are written anew; then
 * it is the difference to the last commit that has to be looked at.
 */
class GoldenTest {

  @ParameterizedTest
  @MethodSource("models")
  void generatesWhatIsExpected(Path model) throws IOException {
    Compilation compilation =
        Compiling.compiler().withOptions(options(model)).compile(Compiling.source(model));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    SortedMap<String, String> generated = Compiling.generated(compilation);
    String name = model.getFileName().toString().replace(".java", "");
    if ("true".equals(System.getenv("UPDATE_GOLDENS"))) {
      Goldens.replace(name, generated);
    }
    assertThat(generated).isEqualTo(Goldens.of(name));
  }

  @ParameterizedTest
  @MethodSource("models")
  void keepsToAHundredColumns(Path model) {
    Compilation compilation = Compiling.compiler().withOptions().compile(Compiling.source(model));

    assertThat(Compiling.generated(compilation).values())
        .isNotEmpty()
        .flatMap(source -> source.lines().toList())
        .allMatch(line -> line.length() <= 100, "at most 100 columns")
        .noneMatch(line -> line.endsWith(" "));
  }

  static List<Path> models() {
    return Compiling.models("good");
  }

  /** All warnings are errors; but javac warns of others' annotations in a developer's source. */
  private static List<String> options(Path model) throws IOException {
    String lint =
        Files.readString(model).matches("(?s).*@(NullMarked|NotNull).*")
            ? "-Xlint:all,-processing"
            : "-Xlint:all";
    return List.of(lint, "-Werror", "--release", "17");
  }
}
