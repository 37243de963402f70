package dev.syncline.query;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A list as one parameter, however long it is: bytes that a recursive query cuts up again. One
 * statement serves lists of any length, its time grows with them, and SQLite need know nothing of
 * JSON.
 */
final class PackedList {

  /** How long a number is that {@link #number} writes: with spaces, which casts pass over. */
  static final int DIGITS = 10;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds an item, after a number that says how long it is. */
  void add(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    write(number(length).getBytes(US_ASCII));
    Arrays.stream(parts).forEach(this::write);
  }

  private void write(byte[] part) {
    bytes.write(part, 0, part.length);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** A number of a fixed length. */
  static String number(int value) {
    String digits = "         " + value;
    return digits.substring(digits.length() - DIGITS);
  }

  /** The beginning of a query of {@code "#list"}: where each item is, and how long. */
  static String cut(String parameter) {
    return ("WITH RECURSIVE \"#list\"(at, n) AS (SELECT 11, CAST(substr(?, 1, 10) AS INTEGER)"
            + " UNION ALL SELECT at + n + 10, CAST(substr(?, at + n, 10) AS INTEGER)"
            + " FROM \"#list\" WHERE at + n < length(?))")
        .replace("?", parameter);
  }
}
