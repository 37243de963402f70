package dev.syncline.backend.query;

import static dev.syncline.backend.query.Parameter.DATED;
import static dev.syncline.backend.query.Parameter.NUMBER;
import static dev.syncline.backend.query.Parameter.TEXT;
import static dev.syncline.backend.query.Parameter.TIMED;
import static dev.syncline.backend.query.Parameter.WHOLE;
import static dev.syncline.backend.query.ValueType.BOOLEAN;
import static dev.syncline.backend.query.ValueType.INTEGER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The functions of filters. Texts are measured in code points, the first at 0; numbers are rounded
 * half away from zero. Of nothing, every function makes nothing.
 */
enum Function {
  STARTSWITH("startswith(text, part)", BOOLEAN, SqlFunction.STARTSWITH, TEXT, TEXT),
  ENDSWITH("endswith(text, part)", BOOLEAN, SqlFunction.ENDSWITH, TEXT, TEXT),
  CONTAINS("contains(text, part)", BOOLEAN, SqlFunction.CONTAINS, TEXT, TEXT),
  SUBSTRINGOF("substringof(part, text)", BOOLEAN, SqlFunction.SUBSTRINGOF, TEXT, TEXT),
  INDEXOF("indexof(text, part)", INTEGER, SqlFunction.INDEXOF, TEXT, TEXT),
  LENGTH("length(text)", INTEGER, SqlFunction.LENGTH, TEXT),
  CONCAT("concat(text, text)", ValueType.TEXT, "(", " || ", ")", TEXT, TEXT),
  REPLACE("replace(text, part, 'constant')", ValueType.TEXT, SqlFunction.REPLACE, TEXT, TEXT, TEXT),
  SUBSTRING(
      "substring(text, start, length)", ValueType.TEXT, SqlFunction.SUBSTRING, TEXT, WHOLE, WHOLE),
  TOLOWER("tolower(text)", ValueType.TEXT, SqlFunction.TOLOWER, TEXT),
  TOUPPER("toupper(text)", ValueType.TEXT, SqlFunction.TOUPPER, TEXT),
  TRIM("trim(text)", ValueType.TEXT, "trim(", "", ")", TEXT),
  YEAR("year(date)", INTEGER, "CAST(substr(", "", ", 1, 4) AS INTEGER)", DATED),
  MONTH("month(date)", INTEGER, "CAST(substr(", "", ", 6, 2) AS INTEGER)", DATED),
  DAY("day(date)", INTEGER, "CAST(substr(", "", ", 9, 2) AS INTEGER)", DATED),
  HOUR("hour(time)", INTEGER, "CAST(substr(", "", ", 1, 2) AS INTEGER)", TIMED),
  MINUTE("minute(time)", INTEGER, "CAST(substr(", "", ", 4, 2) AS INTEGER)", TIMED),
  SECOND("second(time)", INTEGER, "CAST(substr(", "", ", 7, 2) AS INTEGER)", TIMED),
  FRACTIONALSECONDS("fractionalseconds(time)", ValueType.DECIMAL, SqlFunction.FRACTION, TIMED),
  DATE("date(moment)", ValueType.DATE, "", "", "", DATED),
  TIME("time(moment)", ValueType.TIME, "", "", "", TIMED),
  ROUND("round(number)", null, SqlFunction.ROUND, NUMBER),
  FLOOR("floor(number)", null, SqlFunction.FLOOR, NUMBER),
  CEILING("ceiling(number)", null, SqlFunction.CEILING, NUMBER);

  private static final List<Function> ZUMO2_ONLY = List.of(SUBSTRINGOF);
  private static final List<Function> DATASYNC_ONLY =
      List.of(CONTAINS, FRACTIONALSECONDS, DATE, TIME);

  /** How it is written, for messages. */
  final String usage;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other.
  final List<Parameter> parameters;

  private final @Nullable ValueType type;
  final String open;
  final String separator;
  final String close;

  /**
   * Declares a function.
   *
   * @param type what it yields; null for what it takes
   */
  Function(
      String usage,
      @Nullable ValueType type,
      String open,
      String separator,
      String close,
      Parameter... parameters) {
    this.usage = usage;
    this.type = type;
    this.open = open;
    this.separator = separator;
    this.close = close;
    this.parameters = List.of(parameters);
  }

  Function(String usage, @Nullable ValueType type, SqlFunction function, Parameter... parameters) {
    this(usage, type, function.sqlName() + "(", ", ", ")", parameters);
  }

  /** The function of this name, or null if the dialect has none. Names are in small letters. */
  static @Nullable Function of(String word, Dialect dialect) {
    return Arrays.stream(values())
        .filter(function -> function.isOf(dialect) && function.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  static List<String> words(Dialect dialect) {
    return Arrays.stream(values()).filter(f -> f.isOf(dialect)).map(Function::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isOf(Dialect dialect) {
    return !(dialect == Dialect.ZUMO2 ? DATASYNC_ONLY : ZUMO2_ONLY).contains(this);
  }

  /** Only where a text ends may be left unsaid. */
  int fewest() {
    return this == SUBSTRING ? 2 : parameters.size();
  }

  ValueType type(List<Expression> operands) {
    return type == null ? operands.get(0).type() : type;
  }
}
