package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.agreement.HostileTexts;
import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No value becomes a part of the SQL: what looks like it chooses the row that holds it, and no
 * other. A failure names the seed; {@code -Dsyncline.seed=…} repeats it.
 */
final class InjectionTest {

  private final long seed = Long.getLong("syncline.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @ParameterizedTest
  @EnumSource
  void everyTextChoosesItsRow(Dialect dialect) {
    System.out.println("InjectionTest: -Dsyncline.seed=" + seed);
    List<String> texts =
        IntStream.range(0, 300).mapToObj(i -> HostileTexts.several(random) + i).toList();
    try (QueriedTable table = QueriedTable.of(TestSchema.TYPED)) {
      for (int i = 0; i < texts.size(); i++) {
        table.insert(Map.of("id", "r" + i, "str", texts.get(i), "flag", 1L));
      }
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        for (String filter : choosing(text, dialect)) {
          assertThat(table.ids(filter, dialect))
              .as("seed %d, %s", seed, filter)
              .contains("r" + i)
              .allMatch(id -> texts.get(Integer.parseInt(id.substring(1))).endsWith(text));
        }
      }
      assertThat(table.ids("flag", dialect)).hasSameSizeAs(texts);
    }
  }

  private static List<String> choosing(String text, Dialect dialect) {
    int nul = text.indexOf('\0');
    int points = text.codePointCount(0, nul < 0 ? text.length() : nul);
    String seen = quoted(nul < 0 ? text : text.substring(0, nul));
    String value = quoted(text);
    List<String> filters = new ArrayList<>();
    filters.add("str eq " + value);
    filters.add("not (str ne " + value + ")");
    filters.add("str ge " + value + " and str le " + value);
    filters.add("endswith(str," + value + ")");
    filters.add("startswith(str," + value + ") and endswith(str," + value + ")");
    filters.add("indexof(str," + value + ") eq 0 and length(str) eq " + points);
    filters.add("concat(str," + value + ") eq concat(" + value + "," + value + ")");
    filters.add("substring(str,0," + points + ") eq " + seen + " and str eq " + value);
    filters.add("replace(str," + value + ",'') eq '' or str eq " + value);
    filters.add(
        dialect == Dialect.ZUMO2
            ? "substringof(" + value + ",str) and str eq " + value
            : "str in (" + value + ",'none') and contains(str," + value + ")");
    return filters;
  }

  @ParameterizedTest
  @EnumSource
  void aMegabyteIsAValueAsAnyOther(Dialect dialect) {
    String text = "'\\\u0001🙂".repeat(1 << 18);
    try (QueriedTable table = QueriedTable.of(TestSchema.TYPED)) {
      table.insert(Map.of("id", "much", "str", text));
      table.insert(Map.of("id", "more", "str", text + "'"));
      assertThat(table.ids("str eq " + quoted(text), dialect)).containsExactly("much");
      assertThat(table.ids("length(str) eq " + (4 << 18), dialect)).containsExactly("much");
      assertThat(table.ids("startswith(str," + quoted(text) + ")", dialect))
          .containsExactly("more", "much");
    }
  }

  /** Whatever is sent is answered or refused: nothing else fails, and nothing is changed. */
  @Test
  void noiseIsAnsweredOrRefused() {
    System.out.println("InjectionTest: -Dsyncline.seed=" + seed);
    List<String> words =
        List.of(
            "str",
            "small",
            "num",
            "flag",
            "at",
            "day",
            "eq",
            "lt",
            "and",
            "or",
            "not",
            "in",
            "(",
            ")",
            ",",
            "1",
            "-",
            "2.5",
            "'a'",
            "null",
            "true",
            "add",
            "div",
            "mod",
            "length(",
            "substring(",
            "cast(",
            "Edm.Date",
            "year(",
            "2026-11-22",
            "12:00",
            "guid'",
            "INF");
    try (QueriedTable table = QueriedTable.of(TestSchema.TYPED)) {
      table.insert(Map.of("id", "a", "str", "x", "flag", 1L, "small", 1L));
      int answered = 0;
      for (int i = 0; i < 20_000; i++) {
        StringBuilder filter = new StringBuilder();
        for (int j = random.nextInt(9); j >= 0; j--) {
          boolean word = random.nextInt(20) > 0;
          filter
              .append(word ? words.get(random.nextInt(words.size())) : HostileTexts.several(random))
              .append(' ');
        }
        answered += isAnswered(table, filter.toString()) ? 1 : 0;
      }
      assertThat(answered).as("seed %d", seed).isPositive();
      assertThat(table.ids("true", Dialect.ZUMO2)).containsExactly("a");
    }
  }

  private boolean isAnswered(QueriedTable table, String filter) {
    try {
      return table.ids(filter, random.nextBoolean() ? Dialect.ZUMO2 : Dialect.DATASYNC) != null;
    } catch (QueryException refused) {
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + ", " + filter, e);
    }
  }
}
