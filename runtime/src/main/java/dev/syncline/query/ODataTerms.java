package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Texts;
import dev.syncline.schema.WireText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Terms as a dialect of OData says them. */
final class ODataTerms {

  /** What servers, some in any case, take for something else where a column may stand. */
  private static final Set<String> WORDS =
      Set.of(
          "and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "add", "sub", "mul", "div", "mod",
          "null", "true", "false", "inf", "nan");

  private static final String TIME_AS_TEXT =
      "cannot be asked, since times that have no zone travel as texts."
          + " Pull without it, and filter by it here.";

  private final ODataDialect dialect;
  private final Refusals refusals;

  ODataTerms(ODataDialect dialect, Refusals refusals) {
    this.dialect = dialect;
    this.refusals = refusals;
  }

  /**
   * The term as the dialect says it.
   *
   * @param beside what it is compared or computed with, which a refusal names
   */
  String text(Term term, Term beside) {
    if (term instanceof Cell cell) {
      return name(cell);
    }
    return term instanceof Constant constant ? literal(constant, beside) : call((Call) term);
  }

  private String name(Cell cell) {
    Column column = cell.column();
    if (column.role() == Column.Role.LOCAL_ONLY) {
      throw refusals.of(
          cell,
          String.format(
              "column %s is @LocalOnly, so the server does not have it."
                  + " Filter by it here, after the pull.",
              column.name()));
    }
    if (WORDS.contains(column.name().toLowerCase(Locale.ROOT))) {
      throw refusals.of(
          cell,
          String.format(
              "servers take the name of column %s for a word of OData."
                  + " Filter by it here, after the pull.",
              column.name()));
    }
    return column.name();
  }

  private String call(Call call) {
    String name = requireName(call);
    requireSayable(call);
    return switch (call.function()) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> operator(call, name);
      default ->
          call.arguments().stream()
              .map(it -> text(it, call))
              .collect(Collectors.joining(",", name + "(", ")"));
    };
  }

  private String requireName(Call call) {
    String name = dialect.name(call.function());
    if (name == null) {
      throw refusals.of(
          call,
          String.format(
              "there is no %s, which is asked of %s. Pull without it, and filter by it here.",
              Refusals.words(call.function()), Refusals.subject(call.arguments().get(0))));
    }
    return name;
  }

  private void requireSayable(Call call) {
    String reason = isOfTimeAsText(call) ? TIME_AS_TEXT : dialect.refusal(call);
    if (reason != null) {
      String subject = Refusals.subject(call.arguments().get(0));
      String asked = Refusals.words(call.function()) + " of " + subject;
      throw refusals.of(call, asked + " " + reason);
    }
  }

  /** Times of no zone travel as texts, which have no hours, unless the server has such times. */
  private boolean isOfTimeAsText(Call call) {
    return call.arguments().get(0) instanceof Cell cell
        && (cell.column().type() == ColumnType.LOCAL_DATE_TIME
            || (cell.column().type() == ColumnType.LOCAL_TIME && !dialect.hasTimes()));
  }

  private String operator(Call call, String name) {
    String left = text(call.arguments().get(0), call);
    return "(" + left + " " + name + " " + text(call.arguments().get(1), call) + ")";
  }

  private String literal(Constant constant, Term beside) {
    Object value = constant.value();
    return switch (constant.type()) {
      case BOOLEAN -> value.equals(1L) ? "true" : "false";
      case INT8, INT16, INT32, INT64 -> dialect.integer((Long) value);
      case FLOAT32, FLOAT64 -> number((Double) value, beside);
      case BLOB -> ODataRenderer.quoted(BlobText.format((byte[]) value));
      case INSTANT -> dialect.instant((String) value);
      case LOCAL_DATE -> dialect.date((String) value);
      case LOCAL_TIME -> dialect.time((String) value);
      case TEXT,
          CHAR,
          UUID,
          URI,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          DURATION,
          DECIMAL,
          BIG_INTEGER,
          ENUM,
          JSON ->
          quoted(WireText.of(constant.type(), (String) value), beside);
    };
  }

  /**
   * A text in quotes.
   *
   * @param beside what it is compared or computed with, which a refusal names
   */
  String quoted(String text, Term beside) {
    if (!Texts.isWellFormed(text)) {
      throw refusals.of(
          beside,
          String.format(
              "a text beside %s has half of a surrogate pair, which UTF-8 cannot carry."
                  + " Ask for whole characters.",
              Refusals.subject(beside)));
    }
    return ODataRenderer.quoted(text);
  }

  private String number(double value, Term beside) {
    if (Double.isInfinite(value)) {
      throw refusals.of(
          beside,
          String.format(
              "there is no infinity, which is beside %s. Ask isNotNull(), or nothing: no row of"
                  + " a server has an infinite number.",
              Refusals.subject(beside)));
    }
    String text = new BigDecimal(Double.toString(value)).toPlainString();
    return text.indexOf('.') < 0 ? text + ".0" : text; // else it would be a whole number
  }
}
