package dev.syncline.processor.validation;

import dev.syncline.processor.Compiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The models with mistakes, and the messages that stand beside the mistakes. */
public final class BadModels {

  private static final Object[] NAMES = {"<1>", "<2>", "<3>", "<4>", "<5>", "<6>"};

  private BadModels() {}

  /** The problem's message with the names of a bad model, if one shows it. */
  public static Optional<String> message(Problem problem) {
    String text = Pattern.quote(template(problem)).replaceAll("<\\d>", "\\\\E.*?\\\\Q");
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    Pattern comment =
        Pattern.compile("// " + severity + ": (" + text + ")(?= // |$)", Pattern.MULTILINE);
    return Compiling.models("bad").stream()
        .flatMap(model -> comment.matcher(read(model)).results())
        .map((MatchResult it) -> it.group(1))
        .findFirst();
  }

  /** The problem's message with a number for each name. */
  static String template(Problem problem) {
    return problem.at(new Declarations.TestPlace("there"), NAMES).message();
  }

  private static String read(Path model) {
    try {
      return Files.readString(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
