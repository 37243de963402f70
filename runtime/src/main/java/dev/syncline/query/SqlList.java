package dev.syncline.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.query.tree.Term.Constant;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Values of one kind as one parameter, however many they are: bytes that a recursive query cuts up
 * again. One statement serves any number of values, its time grows with them, and SQLite need know
 * nothing of JSON.
 */
final class SqlList {

  /** How long the number is, with spaces before it, that says how long a value is. */
  private static final int HEAD = 10;

  /** How long the exponent of a floating number is, with spaces before it. */
  private static final int EXPONENT = 6;

  /** Bits of a double after the point. */
  private static final int FRACTION = 52;

  /** Each step multiplies or divides by a power of two, and so rounds nothing. */
  private static final String SCALED =
      ", scaled(v, e) AS (SELECT CAST(substr(?, at + 6, n - 6) AS REAL),"
          + " CAST(substr(?, at, 6) AS INTEGER) FROM cut"
          + " UNION ALL SELECT CASE WHEN e > 0 THEN v * (1 << min(e, 60))"
          + " ELSE v / (1 << min(-e, 60)) END, e - max(-60, min(e, 60))"
          + " FROM scaled WHERE e <> 0) SELECT v FROM scaled WHERE e = 0";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private SqlList() {}

  /**
   * Adds a query of these values.
   *
   * @param values at least one
   */
  static void add(SqlBuilder sql, List<Constant> values) {
    SqlList list = new SqlList();
    values.forEach(it -> list.add(it.value()));
    String parameter = sql.parameterName(list.bytes.toByteArray());
    sql.add(cut(parameter)).add(select(values.get(0).value()).replace("?", parameter));
  }

  private void add(Object value) {
    byte[] stored = value instanceof byte[] blob ? blob : text(value).getBytes(UTF_8);
    write(padded(stored.length, HEAD).getBytes(UTF_8));
    write(stored);
  }

  private void write(byte[] part) {
    bytes.write(part, 0, part.length);
  }

  private static String text(Object value) {
    return value instanceof Double number
        ? scaled(number)
        : SqlBuilder.requireText(value.toString());
  }

  /** A whole number and by what power of two it is multiplied: decimals would be rounded. */
  private static String scaled(double value) {
    if (Double.isInfinite(value)) {
      return padded(2 * Double.MAX_EXPONENT, EXPONENT) + (value < 0 ? "-1" : "1");
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
    long whole = (long) Math.scalb(value, FRACTION - exponent);
    return padded(exponent - FRACTION, EXPONENT) + whole;
  }

  private static String padded(int number, int length) {
    String digits = "         " + number;
    return digits.substring(digits.length() - length);
  }

  /** Where each value is, and how long. */
  private static String cut(String parameter) {
    return ("WITH RECURSIVE cut(at, n) AS (SELECT 11, CAST(substr(?, 1, 10) AS INTEGER)"
            + " UNION ALL SELECT at + n + 10, CAST(substr(?, at + n, 10) AS INTEGER)"
            + " FROM cut WHERE at + n < length(?))")
        .replace("?", parameter);
  }

  private static String select(Object first) {
    if (first instanceof Double) {
      return SCALED;
    } else if (first instanceof byte[]) {
      return " SELECT substr(?, at, n) FROM cut";
    }
    String type = first instanceof Long ? "INTEGER" : "TEXT";
    return " SELECT CAST(substr(?, at, n) AS " + type + ") FROM cut";
  }
}
