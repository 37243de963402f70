package dev.syncline.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "long, a long",
    "int, an int",
    "array, an array",
    "Object, an Object",
    "java.net.URI, a java.net.URI"
  })
  void chooseTheArticle(String noun, String phrase) {
    assertThat(Phrases.withArticle(noun)).isEqualTo(phrase);
  }

  @Test
  void adviseWhatCanBeDone() {
    assertThat(Phrases.insteadOf("CharSequence", true)).isEqualTo("Did you mean String?");
    assertThat(Phrases.insteadOf("Object", false))
        .startsWith("Mark it @Json, give it @Convert, or use String, ")
        .endsWith(" or Duration.");
    assertThat(Phrases.insteadOf("Object", true)).endsWith("or make its field transient.");
  }

  @ParameterizedTest
  @CsvSource({
    "to do, to_do",
    "1st, _1st",
    "größe, grosse",
    "a-b.c, a_b_c",
    "'', other",
    "fine, fine"
  })
  void proposeASimilarName(String name, String similar) {
    assertThat(Identifiers.similarTo(name)).isEqualTo(similar);
    assertThat(Identifiers.isValid(similar)).isTrue();
  }

  @Test
  void proposeNamesThatAreShortEnough() {
    assertThat(Identifiers.isValid(Identifiers.similarTo("x".repeat(500)))).isTrue();
    assertThat(Identifiers.isValid(Identifiers.similarTo("1".repeat(500)))).isTrue();
  }
}
