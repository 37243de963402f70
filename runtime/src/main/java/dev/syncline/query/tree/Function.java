package dev.syncline.query.tree;

/**
 * What is computed from values. On every side it gives what SQLite gives: a text ends at the first
 * U+0000 for {@link #LENGTH} and {@link #SUBSTRING}, which {@link #REPLACE} finds nowhere;
 * positions count code points from 0; whole numbers that overflow go on as floating ones; and what
 * has no number is null.
 */
public enum Function {
  /** How many code points a text has. */
  LENGTH,
  /** A text in small letters, of any script. */
  LOWER,
  /** A text in capital letters, of any script. */
  UPPER,
  /** A text in a form in which texts are equal that differ in the case of letters only. */
  FOLD,
  /** A text without the spaces (U+0020) at its ends. */
  TRIM,
  /** Two texts, one after the other. */
  CONCAT,
  /** A text from a position on; at most so many code points of it, if there is a third argument. */
  SUBSTRING,
  /** Where a text has another one first; -1 if it does not. */
  INDEX_OF,
  /** A text with another one in all places of a third. */
  REPLACE,

  /** The year of a date. */
  YEAR,
  /** The month of a date, from 1. */
  MONTH,
  /** The day of a date's month, from 1. */
  DAY,
  /** The hour of a time, from 0 to 23. */
  HOUR,
  /** The minute of a time's hour. */
  MINUTE,
  /** The second of a time's minute, without its fraction. */
  SECOND,

  ADD,
  SUBTRACT,
  MULTIPLY,
  /** A floating number, whatever is divided; null if it is divided by 0. */
  DIVIDE,
  /** What is left when whole numbers are divided, with the sign of the first; null if by 0. */
  MODULO,
  /** The greatest whole number that is no greater. */
  FLOOR,
  /** The smallest whole number that is no smaller. */
  CEILING,
  /** The nearest whole number; of two, the one that is farther from 0. */
  ROUND;

  /** Whether SQLite has to be taught the function: its own knows the letters of ASCII only. */
  public boolean isForeignToSqlite() {
    return this == LOWER || this == UPPER || this == FOLD;
  }
}
