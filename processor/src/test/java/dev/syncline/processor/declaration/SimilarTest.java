package dev.syncline.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "'', abc, 3",
    "text, text, 0",
    "txt, text, 1",
    "text, txt, 1",
    "text, test, 1",
    "form, from, 2",
    "kitten, sitting, 3",
    "sunday, saturday, 3"
  })
  void countsLettersThatDiffer(String one, String other, int distance) {
    assertThat(Similar.distance(one, other)).isEqualTo(distance);
    assertThat(Similar.distance(other, one)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "verson, version",
    "versions, version",
    "wersion, version",
    "verison, version",
    "VERISON, version",
    "version, version"
  })
  void knowsASlip(String name, String meant) {
    assertThat(Similar.isSlip(name, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"vers, version", "wersions, version", "created, createdAt", "revision, version"})
  void knowsAnotherName(String name, String meant) {
    assertThat(Similar.isSlip(name, meant)).isFalse();
  }

  @Test
  void findsTheNameThatIsMostAlike() {
    List<String> names = List.of("title", "texts", "text", "context");

    assertThat(Similar.to("txt", names)).contains("text");
    assertThat(Similar.to("tile", names)).contains("title");
  }

  @Test
  void findsANameWithinAnother() {
    assertThat(Similar.to("theTitle", List.of("note", "title"))).contains("title");
    assertThat(Similar.to("id", List.of("note", "customerId"))).contains("customerId");
  }

  @Test
  void findsNothingWhereAllIsDifferent() {
    assertThat(Similar.to("text", List.of("number", "due"))).isEmpty();
    assertThat(Similar.to("text", List.of())).isEmpty();
  }

  @Test
  void takesHalfOfTheLettersForAlike() {
    assertThat(Similar.to("abcd", List.of("abxy"))).contains("abxy");
    assertThat(Similar.to("abcd", List.of("axyz"))).isEmpty();
  }
}
