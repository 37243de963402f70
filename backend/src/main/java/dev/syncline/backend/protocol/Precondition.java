package dev.syncline.backend.protocol;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change was made on, by an {@code If-Match} header or else by the body. Only
 * one strong tag can match: not a weak one, not a list, and not {@code *}, which the original never
 * took either.
 *
 * @param ifMatch the header, or null
 * @param version the body's version, or null
 */
record Precondition(@Nullable String ifMatch, @Nullable String version) {

  static Precondition of(TableCall call, @Nullable String version) {
    return new Precondition(call.request().header("If-Match"), version);
  }

  /**
   * Sees that the row is still in that version.
   *
   * @throws Refusal with the row as it is
   */
  void require(ServedTable table, Row current) {
    if (ifMatch != null) {
      if (!unquoted(ifMatch).equals(current.version())) {
        throw new Refusal(Answers.item(Dialect.ZUMO2, 412, table, current));
      }
    } else if (version != null && !version.equals(current.version())) {
      throw new Refusal(Answers.item(Dialect.ZUMO2, 409, table, current));
    }
  }

  /** The tag without its quotes, which some clients leave out. */
  private static String unquoted(String tag) {
    String plain = tag.strip();
    boolean quoted = plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }
}
