package dev.syncline.query;

/** How a server's dialect of OData writes the values on which the dialects differ. */
public interface ODataLiterals {

  /** A whole number. */
  default String integer(long value) {
    return Long.toString(value);
  }

  /**
   * A moment in time.
   *
   * @param stored an instant in the stored spelling of {@link dev.syncline.schema.InstantText}
   */
  String instant(String stored);

  /**
   * A date without a time of day.
   *
   * @param stored a date, {@code yyyy-MM-dd}
   */
  String date(String stored);
}
