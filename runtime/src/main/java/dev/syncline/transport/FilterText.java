package dev.syncline.transport;

import dev.syncline.error.FilterException;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.WirePredicate;

/** Filters as they are told, if that fits a request. */
final class FilterText {

  /**
   * Of the 8000 bytes of a request line that every server should take (RFC 9112, section 3) and
   * most take by default, a page of a pull may need 3000 for itself: its table, times, and an id of
   * 255 letters of any script.
   */
  private static final int LONGEST_FILTER = 5000;

  private FilterText() {}

  /**
   * The filter of a table.
   *
   * @throws FilterException if the protocol cannot say it, or not in one request
   */
  static String of(String table, WirePredicate<?> condition, ODataDialect dialect) {
    String filter = ODataRenderer.render(table, condition, dialect);
    int length = Addresses.encode(filter).length();
    if (length > LONGEST_FILTER) {
      throw new FilterException(table, dialect.protocol(), null, null, tooLong(length));
    }
    return filter;
  }

  private static String tooLong(int length) {
    return String.format(
        "in an address it has %s bytes, and servers take %s in a request."
            + " Pull by several filters, such as a list of values in parts, or pull more.",
        length, LONGEST_FILTER);
  }
}
