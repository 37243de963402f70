package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares all that the compiler says about a bad model with the comments in it. */
class MessageTest {

  private static final String MARK = " // error: ";

  @ParameterizedTest
  @MethodSource("models")
  void saysWhatIsExpected(Path model) throws IOException {
    JavaFileObject source = Compiling.source(model);

    Compilation compilation = Compiling.compile(source);

    assertThat(compilation.diagnostics())
        .extracting(it -> message(it, source))
        .containsExactlyInAnyOrderElementsOf(expected(model));
    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
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
      String[] parts = lines.get(i).split(MARK, -1);
      for (int j = 1; j < parts.length; j++) {
        messages.add("ERROR " + (i + 1) + ": " + parts[j]);
      }
    }
    return messages;
  }
}
