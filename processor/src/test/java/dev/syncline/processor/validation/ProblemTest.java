package dev.syncline.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.validation.Declarations.TestPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProblemTest {

  @ParameterizedTest
  @EnumSource(value = Problem.class, names = "CRASH", mode = Mode.EXCLUDE)
  void isShownByABadModel(Problem problem) {
    assertThat(BadModels.message(problem)).isPresent();
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
    return BadModels.template(problem);
  }
}
