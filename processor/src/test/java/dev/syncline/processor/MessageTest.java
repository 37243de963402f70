package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares all that the compiler says about a bad model with the comments in it. A model with lints
 * only compiles.
 */
class MessageTest {

  /** All warnings, but for that of a class which has no file of its own, as here most have not. */
  private static final String LINT = "-Xlint:all,-auxiliaryclass";

  private static final Pattern MARK = Pattern.compile("// (error|warning|note): (.*?)(?= // |$)");

  @TempDir Path temporary;
  private Path schemas;

  /** Earlier versions of some of the models. */
  @BeforeEach
  void copySchemas() throws IOException {
    Path resources = Path.of("src/test/resources/schemas");
    schemas = temporary.resolve("copy");
    try (Stream<Path> files = Files.walk(resources)) {
      for (Path file : files.toList()) {
        Files.copy(file, schemas.resolve(resources.relativize(file).toString()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysWhatIsExpected(Path model) throws IOException {
    JavaFileObject source = Compiling.source(model);

    Compilation compilation =
        Compiling.compiler()
            .withOptions(lint(model), "--release", "17", "-Asyncline.schemas=" + schemas)
            .compile(source);

    List<String> expected = expected(model);
    assertThat(compilation.diagnostics())
        .extracting(it -> message(it, source).replace(schemas.toString(), "schemas"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(compilation.status() == Compilation.Status.FAILURE)
        .isEqualTo(expected.stream().anyMatch(it -> it.startsWith("ERROR")));
  }

  /** javac warns of others' annotations in a developer's source. */
  private static String lint(Path model) throws IOException {
    return Files.readString(model).contains("@NullMarked") ? LINT + ",-processing" : LINT;
  }

  static List<Path> models() {
    return Compiling.models("bad");
  }

  /** The first line: javac's own messages have more. */
  private static String message(
      Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject source) {
    String text = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    String file =
        source.equals(diagnostic.getSource()) ? "" : String.valueOf(diagnostic.getSource());
    return diagnostic.getKind() + file + " " + diagnostic.getLineNumber() + ": " + text;
  }

  private static List<String> expected(Path model) throws IOException {
    List<String> messages = new ArrayList<>();
    List<String> lines = Files.readAllLines(model);
    for (int i = 0; i < lines.size(); i++) {
      Matcher comments = MARK.matcher(lines.get(i));
      while (comments.find()) {
        String kind = comments.group(1).toUpperCase(Locale.ROOT);
        messages.add(kind + " " + (i + 1) + ": " + comments.group(2));
      }
    }
    return messages;
  }
}
