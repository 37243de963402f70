package dev.syncline.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.query.tree.Term.Constant;
import java.util.List;

/** Values of one kind as a query of one parameter. */
final class SqlList {

  /** Bits of a double after the point. */
  private static final int FRACTION = 52;

  /** Each step multiplies or divides by a power of two, and so rounds nothing. */
  private static final String SCALED =
      ", scaled(v, e) AS (SELECT CAST(substr(?, at + 10, n - 10) AS REAL),"
          + " CAST(substr(?, at, 10) AS INTEGER) FROM \"#list\""
          + " UNION ALL SELECT CASE WHEN e > 0 THEN v * (1 << min(e, 60))"
          + " ELSE v / (1 << min(-e, 60)) END, e - max(-60, min(e, 60))"
          + " FROM scaled WHERE e <> 0) SELECT v FROM scaled WHERE e = 0";

  private SqlList() {}

  /**
   * Adds the query.
   *
   * @param values at least one
   */
  static void add(SqlBuilder sql, List<Constant> values) {
    PackedList list = new PackedList();
    values.forEach(it -> list.add(bytes(it.value())));
    String parameter = sql.parameterName(list.bytes());
    sql.add(PackedList.cut(parameter));
    sql.add(select(values.get(0).value()).replace("?", parameter));
  }

  private static byte[] bytes(Object value) {
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    String text = value instanceof Double number ? scaled(number) : value.toString();
    return SqlBuilder.requireText(text).getBytes(UTF_8);
  }

  /** By what power of two a whole number is multiplied, and that: decimals would be rounded. */
  private static String scaled(double value) {
    if (Double.isInfinite(value)) {
      return PackedList.number(2 * Double.MAX_EXPONENT) + (value < 0 ? "-1" : "1");
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
    long whole = (long) Math.scalb(value, FRACTION - exponent);
    return PackedList.number(exponent - FRACTION) + whole;
  }

  private static String select(Object first) {
    if (first instanceof Double) {
      return SCALED;
    } else if (first instanceof byte[]) {
      return " SELECT substr(?, at, n) FROM \"#list\"";
    }
    String type = first instanceof Long ? "INTEGER" : "TEXT";
    return " SELECT CAST(substr(?, at, n) AS " + type + ") FROM \"#list\"";
  }
}
