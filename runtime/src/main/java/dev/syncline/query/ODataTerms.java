package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.WireText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Terms as a dialect of OData says them. */
final class ODataTerms {

  private final ODataDialect dialect;

  ODataTerms(ODataDialect dialect) {
    this.dialect = dialect;
  }

  String text(Term term) {
    if (term instanceof Cell cell) {
      return name(cell.column());
    }
    return term instanceof Constant constant ? literal(constant) : call((Call) term);
  }

  private static String name(Column column) {
    if (column.role() == Column.Role.LOCAL_ONLY) {
      throw new QueryException(
          String.format(
              "Column %s is @LocalOnly, so the server cannot filter by it."
                  + " Filter by it here, after the pull.",
              column.name()));
    }
    return column.name();
  }

  private String call(Call call) {
    String name = dialect.name(call.function());
    if (name == null || isTimeAsText(call)) {
      throw new QueryException(
          String.format(
              "%s does not know %s, which is asked of %s. Pull without it, and filter by it here.",
              dialect.protocol(), words(call.function()), subject(call.arguments().get(0))));
    }
    return switch (call.function()) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> operator(call, name);
      default ->
          call.arguments().stream()
              .map(this::text)
              .collect(Collectors.joining(",", name + "(", ")"));
    };
  }

  private static String words(Function function) {
    return function.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String subject(Term term) {
    return term instanceof Cell cell ? "column " + cell.column().name() : "what is computed";
  }

  private String operator(Call call, String name) {
    String left = text(call.arguments().get(0));
    return "(" + left + " " + name + " " + text(call.arguments().get(1)) + ")";
  }

  /** Times of no zone travel as texts, which have no hours, unless the server has such times. */
  private boolean isTimeAsText(Call call) {
    return call.arguments().get(0) instanceof Cell cell
        && (cell.column().type() == ColumnType.LOCAL_DATE_TIME
            || (cell.column().type() == ColumnType.LOCAL_TIME && !dialect.hasTimes()));
  }

  private String literal(Constant constant) {
    Object value = constant.value();
    return switch (constant.type()) {
      case BOOLEAN -> value.equals(1L) ? "true" : "false";
      case INT8, INT16, INT32, INT64 -> dialect.integer((Long) value);
      case FLOAT32, FLOAT64 -> number((Double) value);
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
          ODataRenderer.quoted(WireText.of(constant.type(), (String) value));
    };
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      throw new QueryException("A pull cannot compare with infinity. Filter by it here.");
    }
    String text = new BigDecimal(Double.toString(value)).toPlainString();
    return text.indexOf('.') < 0 ? text + ".0" : text; // else it would be a whole number
  }
}
