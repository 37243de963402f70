package dev.syncline.processor;

import java.util.Locale;
import java.util.stream.Stream;

/** Languages in which careless code fails: other letters, other digits, another year. */
final class Locales {

  private Locales() {}

  /** Runs a test in each of them. */
  static void each(Runnable test) {
    Locale before = Locale.getDefault();
    try {
      Stream.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-nu-arabext")
          .map(Locale::forLanguageTag)
          .forEach(
              locale -> {
                Locale.setDefault(locale);
                test.run();
              });
    } finally {
      Locale.setDefault(before);
    }
  }
}
