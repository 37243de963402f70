package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.Predicate.And;
import dev.syncline.query.Predicate.Comparison;
import dev.syncline.query.Predicate.IsNull;
import dev.syncline.query.Predicate.Not;
import dev.syncline.query.Predicate.Or;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.Column;
import dev.syncline.schema.WireText;
import java.math.BigDecimal;
import java.util.List;

/**
 * A condition as the text of an OData {@code $filter}, not yet percent-encoded. Text values are
 * quoted with their quotes doubled, so no value can become a part of the expression.
 */
public final class ODataRenderer {

  private final ODataLiterals literals;
  private final StringBuilder text = new StringBuilder();

  private ODataRenderer(ODataLiterals literals) {
    this.literals = literals;
  }

  /**
   * The condition as the dialect says it.
   *
   * @throws QueryException if the condition names a column that the server does not know
   */
  public static String render(Predicate<?> predicate, ODataLiterals literals) {
    ODataRenderer renderer = new ODataRenderer(literals);
    renderer.render(predicate);
    return renderer.text.toString();
  }

  private void render(Predicate<?> predicate) {
    if (predicate instanceof And<?> and) {
      join(and.terms(), " and ", "(1 eq 1)");
    } else if (predicate instanceof Or<?> or) {
      join(or.terms(), " or ", "(1 eq 0)");
    } else if (predicate instanceof Not<?> not) {
      text.append("not (");
      render(not.term());
      text.append(')');
    } else if (predicate instanceof IsNull<?> isNull) {
      text.append('(').append(name(isNull.column())).append(" eq null)");
    } else if (predicate instanceof Comparison<?> comparison) {
      text.append('(').append(name(comparison.column())).append(' ');
      text.append(comparison.operator().odata).append(' ');
      text.append(literal(comparison.column(), comparison.value())).append(')');
    }
  }

  private void join(List<? extends Predicate<?>> terms, String operator, String ofNone) {
    String separator = "(";
    for (Predicate<?> term : terms) {
      text.append(separator);
      render(term);
      separator = operator;
    }
    text.append(terms.isEmpty() ? ofNone : ")");
  }

  private String literal(Column column, Object value) {
    return switch (column.type()) {
      case BOOLEAN -> value.equals(1L) ? "true" : "false";
      case INT8, INT16, INT32, INT64 -> literals.integer((Long) value);
      case FLOAT32, FLOAT64 -> number((Double) value);
      case BLOB -> quoted(BlobText.format((byte[]) value));
      case INSTANT -> literals.instant((String) value);
      case LOCAL_DATE -> literals.date((String) value);
      case TEXT,
          CHAR,
          UUID,
          URI,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          DURATION,
          DECIMAL,
          BIG_INTEGER,
          ENUM,
          JSON ->
          quoted(WireText.of(column.type(), (String) value));
    };
  }

  /** A text as OData says it. */
  public static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String number(double value) {
    return new BigDecimal(Double.toString(value)).toPlainString();
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
}
