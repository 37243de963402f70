package dev.syncline.query.tree;

/** What is computed from the values of all rows of a group; null is no value. */
public enum AggregateFunction {
  /** How many values there are; how many rows, if there is no argument. */
  COUNT,
  /** How many different values there are. */
  COUNT_DISTINCT,
  /** The least value; of an enum, its place of four digits and its name. */
  MIN,
  /** The greatest value; of an enum, its place of four digits and its name. */
  MAX,
  /** The sum as SQLite has it, which fails where whole numbers overflow. */
  SUM,
  /** The mean as SQLite has it. */
  AVERAGE,
  /**
   * Of whole numbers, what makes up their sum: a text of the sums of their upper and of their lower
   * 32 bits, their number, and 1 if one of them has overflowed, else 0.
   */
  EXACT_SUM,
  /** All values as one text, with commas between them. */
  TEXTS
}
