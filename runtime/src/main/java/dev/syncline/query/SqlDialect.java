package dev.syncline.query;

/**
 * What the SQLite of a connection can do. What it cannot is computed outside, with the same result.
 *
 * @param letters whether it was taught the case of letters of all scripts: the functions {@code
 *     syncline_lower}, {@code syncline_upper} and {@code syncline_fold}
 * @param values how many values a query can have, each a parameter
 * @param joins whether it joins texts by {@code concat_ws}, as SQLite from 3.44 on does
 */
public record SqlDialect(boolean letters, int values, boolean joins) {

  /**
   * SQLite from 3.22 on as Android has it, which can be taught nothing: 999 parameters, one of them
   * for what is computed outside.
   */
  public static final SqlDialect PLAIN = new SqlDialect(false, 998, false);

  /** SQLite from 3.32 on that was taught the case of letters. */
  public static final SqlDialect TAUGHT = new SqlDialect(true, 32_766, false);

  /** SQLite from 3.44 on that was taught the case of letters. */
  public static final SqlDialect JOINING = new SqlDialect(true, 32_766, true);
}
