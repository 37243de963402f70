package dev.syncline.query;

/** How a server's dialect of OData writes the values that are neither text nor number. */
public interface ODataLiterals {

  /**
   * @param stored an instant in the stored spelling of {@link dev.syncline.schema.InstantText}
   */
  String instant(String stored);

  /**
   * @param stored a date, {@code yyyy-MM-dd}
   */
  String date(String stored);
}
