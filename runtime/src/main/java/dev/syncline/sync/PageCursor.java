package dev.syncline.sync;

import dev.syncline.error.AnswerException;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.ServerRow;
import dev.syncline.sync.DeltaTokens.Position;
import dev.syncline.transport.Page;
import dev.syncline.transport.PageRequest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page a pull asks for next (specification, section 6, step 2). Advances by key and never by
 * a count of rows to skip, since rows move while they are read.
 *
 * <p>Rows come by {@code updatedAt}. The next page begins at the last row's millisecond, that row
 * included, so that whatever shares it is not lost. A page that lies within one millisecond shows
 * that more rows share it than fit a page: then that millisecond is read from its start by id, and
 * the pull goes on at the next one.
 *
 * <p>How many rows a server gives at most is its own affair, so a short page is not the end. The
 * end is an empty page, one that holds as many rows as the server counts, or a short one of which
 * it says that it is the last.
 */
final class PageCursor {

  private final String table;
  private final @Nullable String filter;
  private final int size;
  private @Nullable String from;
  private @Nullable String bucket;
  private @Nullable String newest;
  private final Set<String> bucketEnds = new HashSet<>();
  private Set<List<@Nullable String>> before = Set.of();
  private boolean counted = true;
  private boolean atEnd;

  PageCursor(String table, @Nullable String filter, int size, @Nullable Position start) {
    this.table = table;
    this.filter = filter;
    this.size = size;
    this.from = start == null ? null : start.from();
    this.bucket = start == null ? null : start.bucket();
    this.newest = from;
  }

  boolean atEnd() {
    return atEnd;
  }

  PageRequest next() {
    return new PageRequest(filter, from, bucket, size, counted);
  }

  /** Where the pull goes on if it is interrupted now; null at the start of time. */
  @Nullable Position position() {
    return from == null ? null : new Position(from, bucket);
  }

  /** The millisecond of the newest row that came, or of the start if none did. */
  @Nullable String newest() {
    return newest;
  }

  /**
   * Moves on by the page that came.
   *
   * @return the page without what the one before it brought already
   * @throws AnswerException if it is no page of what was asked for; the cursor has not moved then
   */
  Page advance(Page page) {
    List<ServerRow> rows = page.rows();
    boolean whole = rows.isEmpty() || holdsAll(page);
    if (bucket != null) {
      advanceInBucket(rows, whole);
    } else {
      advanceInTime(rows, whole);
    }
    // Asked for where the end may be near; counting is not free for the server.
    counted = rows.size() < size;
    return new Page(fresh(rows), page.total(), page.last());
  }

  /**
   * Whether the server has no more rows than these. That it holds nothing back says so only of a
   * page with room: a full one may be all that was asked for.
   */
  private boolean holdsAll(Page page) {
    int size = page.rows().size();
    return page.total() == null ? page.last() && size < this.size : size >= page.total();
  }

  /** The rows that the page before did not bring: those of its last millisecond come twice. */
  private List<ServerRow> fresh(List<ServerRow> rows) {
    Set<List<@Nullable String>> now = new HashSet<>();
    List<ServerRow> fresh = new ArrayList<>();
    for (ServerRow row : rows) {
      List<@Nullable String> identity = Arrays.asList(row.id(), row.version());
      now.add(identity);
      if (row.version() == null || !before.contains(identity)) {
        fresh.add(row);
      }
    }
    before = now;
    return fresh;
  }

  private void advanceInTime(List<ServerRow> rows, boolean whole) {
    if (rows.isEmpty()) {
      atEnd = true;
      return;
    }
    requireOrder(rows);
    String last = millisecond(rows.get(rows.size() - 1));
    if (whole) {
      atEnd = true;
    } else if (last.equals(from) || last.equals(millisecond(rows.get(0)))) {
      bucket = "";
    }
    from = last;
    newest = last;
  }

  private void advanceInBucket(List<ServerRow> rows, boolean whole) {
    rows.forEach(this::requireInBucket);
    if (whole) {
      leaveBucket();
      return;
    }
    String last = rows.get(rows.size() - 1).id();
    if (!bucketEnds.add(last)) {
      throw repeated(last);
    }
    bucket = last;
  }

  private void leaveBucket() {
    String next = nextMillisecond();
    atEnd = next == null;
    from = next == null ? from : next;
    bucket = null;
    bucketEnds.clear();
  }

  /** A row that came too early or too late would hide the ones between from every later page. */
  private void requireOrder(List<ServerRow> rows) {
    String before = from;
    for (ServerRow row : rows) {
      String updatedAt = updatedAt(row);
      if (before != null && updatedAt.compareTo(before) < 0) {
        String since = from == null ? "" : " since " + from;
        throw outOfPlace("asked for rows by updatedAt" + since + ", the server sent others");
      }
      before = updatedAt;
    }
  }

  private void requireInBucket(ServerRow row) {
    if (!millisecond(row).equals(from)) {
      throw outOfPlace("asked for the rows of " + from + ", the server sent others");
    }
  }

  private AnswerException outOfPlace(String what) {
    return new AnswerException(table, "updatedAt", "Table " + table + ": " + what, null);
  }

  private AnswerException repeated(String id) {
    return new AnswerException(
        table, "id", "Table " + table + ": the server repeats the page that ends with " + id, null);
  }

  private String millisecond(ServerRow row) {
    return InstantText.format(InstantText.parse(updatedAt(row)).truncatedTo(ChronoUnit.MILLIS));
  }

  private String updatedAt(ServerRow row) {
    String updatedAt = row.updatedAt();
    if (updatedAt == null) {
      throw new AnswerException(
          table,
          "updatedAt",
          "Table " + table + ": row " + row.id() + " has no updatedAt, so it cannot be pulled",
          null);
    }
    return updatedAt;
  }

  private @Nullable String nextMillisecond() {
    if (from == null) {
      throw new IllegalStateException("A millisecond is read by id before it is known");
    }
    return InstantText.nextMillisecond(from);
  }
}
