package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UriTextTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://User@Example.COM:80/A?B#C, http://User@example.com:80/A?B#C",
    "http://example.com/%c3%a9, http://example.com/%C3%A9",
    "http://example.com/?q=%af#%bc, http://example.com/?q=%AF#%BC",
    "http://u%aa@h/, http://u%AA@h/",
    "file:///a, file:/a",
    "FILE:/a, file:/a",
    "MAILTO:Ada@Example.com, mailto:Ada@Example.com",
    "urn:x%fa, urn:x%FA",
    "http://[2001:DB8::A]/, http://[2001:db8::a]/",
    "http://reg_istry:1/%ab, http://reg_istry:1/%AB",
    "../a/face, ../a/face",
    "'', ''"
  })
  void equalUrisHaveOneSpelling(URI uri, String text) {
    assertThat(UriText.format(uri)).isEqualTo(text);
    assertThat(URI.create(text)).isEqualTo(uri).hasSameHashCodeAs(uri);
  }

  /** None of them is equal to another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a/",
        "http://a",
        "http://A/b",
        "http://a/B",
        "http://a:80/",
        "http://u@a/",
        "http://a/?",
        "http://a/#",
        "//a/",
        "/a/",
        "file:////a",
        "file:/a",
        "a%2Fb",
        "a/b"
      })
  void otherUrisHaveAnother(URI uri) {
    String text = UriText.format(uri);

    assertThat(URI.create(text)).isEqualTo(uri);
    for (String it :
        new String[] {"http://a/c", "http://a:8/", "https://a/", "//a", "/a", "a%2fB", "file:/A"}) {
      assertThat(UriText.format(URI.create(it)).equals(text)).isEqualTo(URI.create(it).equals(uri));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a/%c3?%af#%bc", "FILE:////a/b", "mailto:x@Y", "//H/p", "?q"})
  void aSpellingIsItsOwn(URI uri) {
    String text = UriText.format(uri);

    assertThat(UriText.format(URI.create(text))).isEqualTo(text);
  }
}
