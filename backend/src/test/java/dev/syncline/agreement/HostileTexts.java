package dev.syncline.agreement;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that look like SQL, like OData, like an address, or like the end of one of them. */
public final class HostileTexts {

  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "')",
          "'))",
          "\"",
          "`",
          "\\",
          "\\'",
          "[",
          "]",
          "(",
          ")",
          ",",
          ";",
          "--",
          "/*",
          "*/",
          "%",
          "_",
          "?",
          "?1",
          ":a",
          "@a",
          "$a",
          "#",
          "&",
          "&$top=1",
          "=",
          "+",
          "%27",
          "%2527",
          "%00",
          "%",
          "/",
          "../",
          " or 1 eq 1",
          " OR 1=1",
          " UNION SELECT * FROM sqlite_master",
          "DROP TABLE Typed",
          "null",
          "\u0000",
          "\u0001",
          "\b",
          "\n",
          "\r\n",
          "\t",
          "\u001f",
          " ",
          "\u007f",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\uffff",
          "é",
          "e\u0301",
          "🙂",
          "x");

  private HostileTexts() {}

  /** Each of the pieces, and so many texts of several of them. */
  public static List<String> some(Random random, int count) {
    return Stream.concat(
            PIECES.stream(), IntStream.range(0, count).mapToObj(i -> several(random) + i))
        .distinct()
        .toList();
  }

  /** One of several pieces. */
  public static String several(Random random) {
    return random
        .ints(1 + random.nextInt(5), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(joining());
  }

  /** A megabyte, in which a quote, an escape and a supplementary letter come again and again. */
  static String megabyte() {
    return "'\\\u0001🙂".repeat(1 << 17);
  }
}
