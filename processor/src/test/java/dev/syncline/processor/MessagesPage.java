package dev.syncline.processor;

import dev.syncline.processor.validation.BadModels;
import dev.syncline.processor.validation.Problem;
import dev.syncline.processor.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the page on all messages: for each code its texts, with the names of the bad models, and
 * an example of a mistake and what to write instead.
 */
final class MessagesPage {

  private static final Path EXAMPLES = Path.of("src/test/resources/messages");

  private static final String HEAD =
      """
      # Messages

      What the processor says of a model at compile time. An error keeps the model's table from
      being generated. A warning or a note does not: it tells what may go wrong later, and ends with
      the words that accept it. `@SuppressWarnings` with the code stands on the column (a record's
      component, a field, an accessor or a constructor's parameter), on the model, or on a class
      around it.

      A test writes this page, from the messages themselves; `UPDATE_GOLDENS=true` rewrites it.
      """;

  /** What the files of earlier versions show, and no source alone. */
  private static final Set<String> OF_FILES =
      Set.of(
          "SchemaChanged",
          "ConversionChanged",
          "RequiredColumnAdded",
          "MigrationNeeded",
          "UnreadableSchema",
          "UnwritableSchema");

  private MessagesPage() {}

  /** A mistake, and the same without it. */
  record Example(String mistake, String remedy) {}

  static String write() {
    TreeMap<String, List<Problem>> byCode =
        Stream.of(Problem.values())
            .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(it -> section(it.getKey(), it.getValue()))
        .collect(Collectors.joining("\n", HEAD + "\n", ""));
  }

  static Example example(String code) {
    String[] halves = read(EXAMPLES.resolve(code + ".java")).split("\n// Instead:\n\n", -1);
    return new Example(halves[0], halves[1]);
  }

  private static String section(String code, List<Problem> problems) {
    String texts = problems.stream().map(MessagesPage::text).collect(Collectors.joining());
    String section = "## %s\n\n%s\n\n%s".formatted(code, kinds(problems), texts);
    if (OF_FILES.contains(code)) {
      return section + "\n[schemas.md](schemas.md) has the whole story.\n";
    }
    return problems.contains(Problem.CRASH) ? section : section + code(example(code));
  }

  /** The codes that have an example. */
  static Stream<String> codes() {
    return Stream.of(Problem.values())
        .filter(it -> it != Problem.CRASH)
        .map(Problem::code)
        .distinct()
        .filter(it -> !OF_FILES.contains(it));
  }

  /** How much the problems matter. */
  private static String kinds(List<Problem> problems) {
    return problems.stream()
        .map(Problem::severity)
        .distinct()
        .map(MessagesPage::kind)
        .collect(Collectors.joining(" "));
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "An error.";
      case WARNING -> "A warning.";
      case NOTE -> "A note.";
    };
  }

  private static String text(Problem problem) {
    String message =
        BadModels.message(problem)
            .orElseGet(() -> "[Crash] A mistake in Syncline, not in Note. Please report it.");
    return "* " + message.substring(message.indexOf(']') + 2).replace("<", "\\<") + "\n";
  }

  private static String code(Example example) {
    return "\n```java\n%s```\n\nInstead:\n\n```java\n%s```\n"
        .formatted(example.mistake(), example.remedy());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
