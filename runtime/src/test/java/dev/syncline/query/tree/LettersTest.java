package dev.syncline.query.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LettersTest {

  @Test
  void everyLetterIsFoldedAsItsOtherCasesAre() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(it -> Character.getType(it) != Character.SURROGATE)
        .forEach(
            letter -> {
              String text = Character.toString(letter);
              String folded = Letters.fold(text);
              assertThat(Letters.fold(Letters.lower(text))).as(text).isEqualTo(folded);
              assertThat(Letters.fold(Letters.upper(text))).as(text).isEqualTo(folded);
              assertThat(Letters.fold(folded)).as(text).isEqualTo(folded);
            });
  }

  @Test
  void lettersAreThoseOfNoLanguage() {
    assertThat(Letters.fold("STRASSE")).isEqualTo(Letters.fold("Straße")).isEqualTo("strasse");
    assertThat(Letters.fold("GROẞ")).isEqualTo(Letters.fold("groß"));
    assertThat(Letters.fold("ΣΊΣΥΦΟΣ")).isEqualTo(Letters.fold("Σίσυφος"));
    assertThat(Letters.fold("İ")).isNotEqualTo(Letters.fold("i"));
    assertThat(Letters.fold("é")).isNotEqualTo(Letters.fold("e"));
  }
}
