package dev.syncline.annotation;

/** What becomes of a row when the app deletes the row that it refers to. */
public enum OnDelete {
  /** It stays as it is, and refers to a row that is gone. */
  KEEP,
  /**
   * The row that it refers to cannot be deleted before it. Rows that the same call deletes do not
   * hinder, in whatever order; those that a later call of the transaction would delete do.
   */
  RESTRICT,
  /** It is deleted too, and so on with the rows that refer to it. */
  CASCADE,
  /** It refers to no row any more: the column becomes null, for which it needs room. */
  DETACH
}
