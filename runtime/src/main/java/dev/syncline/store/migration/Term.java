package dev.syncline.store.migration;

import dev.syncline.schema.Column;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column as a step leaves it.
 *
 * @param sql its value, over the columns from before the step
 * @param sources the columns that the value is made of
 * @param isKept whether it is the value of its one source, as it was
 */
record Term(String name, String sql, Set<String> sources, boolean isKept) {

  /** A text, which names nothing; a quoted name; or a word, which may be a name. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)", Pattern.DOTALL);

  Term {
    sources = Set.copyOf(sources);
  }

  /** A column with its values. */
  static Term kept(String name, String source) {
    return new Term(name, quoted(source), Set.of(source), true);
  }

  /** A column whose values an expression gives. */
  static Term filled(String name, String sql, Set<String> columns) {
    Set<String> sources = new LinkedHashSet<>();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      String quoted = token.group(1);
      String word = token.group(2);
      if (quoted != null) {
        sources.add(spelled(quoted.replace("\"\"", "\""), columns));
      } else if (word != null && columns.contains(spelled(word, columns))) {
        sources.add(spelled(word, columns));
      }
    }
    return new Term(name, "(" + sql + ")", sources, false);
  }

  /** SQLite does not tell small letters from capital ones in names. */
  private static String spelled(String name, Set<String> columns) {
    String key = name.toLowerCase(Locale.ROOT);
    return columns.stream()
        .filter(it -> it.toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElse(name);
  }

  /** A column that is new: its default, or null. */
  static Term fresh(Column column) {
    return new Term(column.name(), literal(column.traits().defaultValue()), Set.of(), false);
  }

  /** A statement ends at the character 0. */
  private static String literal(@Nullable Object stored) {
    return stored instanceof String text
        ? "('" + text.replace("'", "''").replace("\0", "' || char(0) || '") + "')"
        : String.valueOf(stored);
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The term in a select. */
  String text() {
    return sql + " AS " + quoted(name);
  }
}
