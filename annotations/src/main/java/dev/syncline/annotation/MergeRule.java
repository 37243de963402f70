package dev.syncline.annotation;

/** How a column's two values become one, where this device and another writer changed it. */
public enum MergeRule {
  /** The server's value. */
  SERVER,
  /** The value of this device. */
  LOCAL,
  /** The value that was written last, by the clocks of this device and of the server. */
  LATEST,
  /** The greater of the two, in the order of the column's type. */
  MAX,
  /** The smaller of the two, in the order of the column's type. */
  MIN,
  /** Both changes of a number: 5 made 7 here and 4 there becomes 6. */
  SUM_OF_CHANGES,
  /** What either side has added to a collection, without what either side has removed. */
  UNION,
  /** The app decides, as without the annotation. */
  ASK
}
