package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.schema.ServerRow;
import dev.syncline.transport.ListingRequest;
import dev.syncline.transport.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of ids a listing asks for next. Advances by id, in whatever order the server has of
 * them. The end is an empty page, or one that the server says is the last.
 */
final class ListedIds {

  private final String table;
  private final @Nullable String filter;
  private final int size;
  private final Set<String> ends = new HashSet<>();
  private @Nullable String after;
  private boolean counted = true;

  /** How many rows follow, as far as the server has counted them. */
  private long left;

  private boolean atEnd;

  /**
   * A listing.
   *
   * @param filter as the server is told it; the empty one is all rows
   */
  ListedIds(String table, String filter, int size) {
    this.table = table;
    this.filter = filter.isEmpty() ? null : filter;
    this.size = size;
  }

  boolean atEnd() {
    return atEnd;
  }

  ListingRequest next() {
    return new ListingRequest(filter, after, size, counted);
  }

  /**
   * Moves on by the page that came.
   *
   * @throws AnswerException if it ends where another one did, and so would the next ones
   */
  void advance(Page page) {
    List<ServerRow> rows = page.rows();
    atEnd = rows.isEmpty() || isLast(page);
    if (!atEnd) {
      after = rows.get(rows.size() - 1).id();
      requireProgress(after);
    }
    left = page.total() == null ? left - rows.size() : page.total() - rows.size();
    // Asked for where the end may be near; counting is not free for the server.
    counted = left <= size || rows.size() < size;
  }

  private boolean isLast(Page page) {
    int rows = page.rows().size();
    return page.total() == null ? page.last() && rows < size : rows >= page.total();
  }

  private void requireProgress(String end) {
    if (!ends.add(end)) {
      String message = "Table " + table + ": the server repeats the ids up to " + end;
      throw new AnswerException(table, "id", message, null);
    }
  }
}
