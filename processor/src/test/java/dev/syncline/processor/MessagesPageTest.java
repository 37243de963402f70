package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps {@code docs/messages.md} as the messages are, and its examples true. With {@code
 * UPDATE_GOLDENS=true} in the environment the page is written anew.
 */
class MessagesPageTest {

  private static final String IMPORTS =
      "import java.math.BigInteger; import org.jspecify.annotations.*; ";

  private static final Path PAGE = Path.of("../docs/messages.md");

  @Test
  void isUpToDate() throws IOException {
    String page = MessagesPage.write();
    if ("true".equals(System.getenv("UPDATE_GOLDENS"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void showsAMistake(String code) {
    Compilation compilation = compile(MessagesPage.example(code).mistake());

    assertThat(messages(compilation))
        .isNotEmpty()
        .filteredOn(it -> !isJavacs(it))
        .allMatch(it -> it.startsWith("[" + code + "] "));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void showsARemedyThatCompiles(String code) {
    Compilation compilation = compile(MessagesPage.example(code).remedy());

    assertThat(messages(compilation)).isEmpty();
  }

  static Stream<String> codes() {
    return MessagesPage.codes();
  }

  /** What the compiler adds for itself. */
  private static boolean isJavacs(String message) {
    return message.startsWith("cannot find symbol")
        || message.equals("warnings found and -Werror specified");
  }

  private static Compilation compile(String source) {
    return Compiling.compiler()
        .withOptions("-Xlint:all,-auxiliaryclass,-processing", "-Werror", "--release", "17")
        .compile(Compiling.source("Example", IMPORTS + source));
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().map(it -> it.getMessage(Locale.ROOT)).toList();
  }
}
