package dev.syncline.backend.protocol;

import dev.syncline.backend.Request;
import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a request on the version of its row (RFC 9110, 13.1.1 and 13.1.2), as Datasync
 * has them: one strong tag or {@code *}. A weak tag never matches.
 */
record EntityTags(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

  static EntityTags of(Request request) {
    return new EntityTags(request.header("If-Match"), request.header("If-None-Match"));
  }

  /**
   * Sees that the row is as the request wants it.
   *
   * @throws Refusal 304 if it is to be read and known; else 412 with the row as it is
   */
  void require(boolean reading, ServedTable table, Row current) {
    if (reading && ifNoneMatch != null && matches(ifNoneMatch, current)) {
      throw new Refusal(Answers.empty(304));
    }
    boolean met = ifMatch == null || matches(ifMatch, current);
    if (!met || (ifNoneMatch != null && matches(ifNoneMatch, current))) {
      throw new Refusal(Answers.item(Dialect.DATASYNC, 412, table, current));
    }
  }

  private static boolean matches(String tag, Row row) {
    return tag.strip().equals("*") || tag.strip().equals('"' + row.version() + '"');
  }
}
