package dev.syncline.annotation;

/** How a column's two values become one, where this device and another writer changed it. */
public enum MergeRule {
  /** The server's value. */
  SERVER,
  /** The value of this device. */
  LOCAL,
  /**
   * The value of this device if the row was last edited here after the server had stored its row,
   * else the server's; the server's, too, if it does not say when that was. The clocks of both are
   * compared as they are: a device whose clock is ahead wins over newer values, one whose clock is
   * behind loses to older ones. And the server's time is when an edit reached it, which may be long
   * after it was made.
   */
  LATEST,
  /**
   * The greater of the two, in the order of the column's type, enums as they are declared, true
   * after false. Any value wins over null. Not for {@code byte[]}, {@code URI} and JSON, which have
   * no order.
   */
  MAX,
  /** The smaller of the two, as for {@link #MAX}. Any value wins over null. */
  MIN,
  /**
   * Both changes of a number: 5 made 7 here and 4 there becomes 6. The app is asked where a value
   * is null, where it is not known what the number was, or whether this device's change has arrived
   * already, and where the sum is too large for the column.
   */
  SUM_OF_CHANGES,
  /**
   * What either side has added to a collection, without what either side has removed; all of both
   * where it is not known what it was. For a {@code Collection}, {@code List} or {@code Set} that
   * is kept as JSON.
   */
  UNION,
  /** The app decides, as without the annotation. */
  ASK
}
