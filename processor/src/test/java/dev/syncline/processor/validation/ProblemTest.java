package dev.syncline.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.validation.Declarations.TestPlace;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"MISSING_ID, ERROR", "UNIQUE_ON_SYNCED, WARNING", "WIRE_PRECISION, NOTE"})
  void isReportedAsWhatItIs(Problem problem, Diagnostic.Kind kind) {
    List<Object> reported = new ArrayList<>();
    Finding finding = problem.at(recording(reported), "x", "y");

    finding.report(null);

    assertThat(reported).containsExactly(kind, finding.message());
  }

  private static Place recording(List<Object> reported) {
    return new Place() {
      @Override
      public void report(Messager messager, Diagnostic.Kind kind, String message) {
        reported.addAll(List.of(kind, message));
      }

      @Override
      public boolean accepts(String code) {
        return false;
      }
    };
  }

  @Test
  void takesNamesAsTheyAre() {
    assertThat(Problem.MISSING_ID.at(new TestPlace("there"), "100%s").message()).contains("100%s ");
  }

  private static String message(Problem problem) {
    return BadModels.template(problem);
  }
}
