package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "😀, 😀",
    "\ud83d, \ufffd",
    "\ude00, \ufffd",
    "a\ud83db, a\ufffdb",
    "\ud83d\ud83d\ude00, \ufffd😀",
    "\ude00\ud83d, \ufffd\ufffd",
    "😀\ude00, 😀\ufffd",
  })
  void aLoneSurrogateIsReplaced(String text, String mended) {
    assertThat(Texts.wellFormed(text)).isEqualTo(mended);
  }

  @Test
  void aWellFormedTextIsWhatUtf8CanCarry() {
    Seeds.forEach(
        2000,
        random -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(6); i >= 0; i--) {
            text.append((char) (0xd7fe + random.nextInt(0x804)));
          }
          String any = text.toString();
          boolean carried = StandardCharsets.UTF_8.newEncoder().canEncode(any);
          assertThat(Texts.isWellFormed(any)).isEqualTo(carried);
          assertThat(Texts.isWellFormed(Texts.wellFormed(any))).isTrue();
          assertThat(Texts.wellFormed(any)).hasSameSizeAs(any);
        });
  }
}
