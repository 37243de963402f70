package dev.syncline.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.Compiling;
import dev.syncline.processor.validation.Declarations.TestPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProblemTest {

  private static final Object[] NAMES = {"<1>", "<2>", "<3>", "<4>", "<5>", "<6>"};

  @ParameterizedTest
  @EnumSource(value = Problem.class, names = "CRASH", mode = Mode.EXCLUDE)
  void isShownByABadModel(Problem problem) throws IOException {
    String message = Pattern.quote(message(problem)).replaceAll("<\\d>", "\\\\E.*\\\\Q");
    StringBuilder models = new StringBuilder();
    for (Path model : Compiling.models("bad")) {
      models.append(Files.readString(model));
    }

    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    assertThat(Pattern.compile("// " + severity + ": " + message).matcher(models).find()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Problem.class, names = "CRASH", mode = Mode.EXCLUDE)
  void statesAFactAndARemedy(Problem problem) {
    assertThat(message(problem))
        .matches("\\[[A-Z]\\w+\\] .*(\\. |; )?.*([.?]|<\\d>)")
        .doesNotContain("!", "illegal", "invalid", "\n", "%");
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void namesTheCulprit(Problem problem) {
    assertThat(message(problem)).contains("<1>");
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void saysHowToAcceptALint(Problem problem) {
    String hint = " To accept it, say @SuppressWarnings(\"" + problem.code() + "\").";

    assertThat(message(problem).endsWith(hint)).isEqualTo(problem.severity() != Severity.ERROR);
  }

  @Test
  void hasItsPlace() {
    Finding finding = Problem.MISSING_ID.at(new TestPlace("there"), "Note");

    assertThat(finding.place()).isEqualTo(new TestPlace("there"));
    assertThat(finding.problem()).isEqualTo(Problem.MISSING_ID);
    assertThat(finding.message())
        .isEqualTo(
            "[MissingId] Note has no @Id. Mark the String that identifies a row with @Id, or add"
                + " \"@Id String id\".");
  }

  @Test
  void takesNamesAsTheyAre() {
    assertThat(Problem.MISSING_ID.at(new TestPlace("there"), "100%s").message()).contains("100%s ");
  }

  private static String message(Problem problem) {
    return problem.at(new TestPlace("there"), NAMES).message();
  }
}
