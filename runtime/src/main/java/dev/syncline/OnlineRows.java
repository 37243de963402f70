package dev.syncline;

import dev.syncline.error.AnswerException;
import dev.syncline.query.Query;
import dev.syncline.schema.ServerRow;
import dev.syncline.transport.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a query as they come, page by page. A row that moves between pages comes once. */
final class OnlineRows {

  private final String table;
  private final long limit;
  private final Map<String, ServerRow> rows = new LinkedHashMap<>();
  private long received;
  private boolean atEnd;

  OnlineRows(String table, long limit) {
    this.table = table;
    this.limit = limit;
  }

  boolean areWanted() {
    return !atEnd && (limit == Query.UNLIMITED || received < limit);
  }

  /** How many are still wanted, and no more than this. */
  long left(long most) {
    return limit == Query.UNLIMITED ? most : Math.min(limit - received, most);
  }

  /** How many the server has given. */
  long received() {
    return received;
  }

  /**
   * Takes the next page. A server gives as few at a time as it likes, so that a short one is not
   * the end, unless the server says so.
   *
   * @param asked how many were asked for
   * @param offset how many rows were left out before the first page
   * @throws AnswerException if it brings nothing but what has come
   */
  void add(Page page, long asked, long offset) {
    int known = rows.size();
    int count = page.rows().size();
    page.rows().forEach(row -> rows.putIfAbsent(row.id(), row));
    received += count;
    Long total = page.total();
    boolean whole = total != null && offset + received >= total;
    atEnd = count == 0 || whole || (page.last() && count < asked);
    if (!atEnd && rows.size() == known) {
      throw new AnswerException(
          table, "id", "Table " + table + ": the server gives the same page again and again", null);
    }
  }

  List<ServerRow> all() {
    return new ArrayList<>(rows.values());
  }
}
