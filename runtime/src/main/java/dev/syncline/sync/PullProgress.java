package dev.syncline.sync;

import dev.syncline.schema.InstantText;
import dev.syncline.store.SqlSession;
import dev.syncline.sync.DeltaTokens.DeltaToken;
import dev.syncline.sync.DeltaTokens.Position;
import dev.syncline.sync.Pull.PullRequest;
import dev.syncline.transport.Page;
import dev.syncline.transport.PageRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a pull has come: its cursor, and the token by which the next one goes on. */
final class PullProgress {

  /**
   * How far the next pull looks back. A server stamps a row before it commits it: rows that became
   * visible later than others with a later stamp are found as long as it was not later than this.
   */
  private static final Duration OVERLAP = Duration.ofSeconds(2);

  private final DeltaTokens tokens;
  private final String table;
  private final @Nullable String name;
  private final DeltaToken start;
  private final PageCursor cursor;
  private final boolean startedOver;
  private final long epoch;
  private @Nullable Long total;
  private boolean begun;
  private @Nullable Position before;
  private boolean held;
  private @Nullable Position heldAt;

  private PullProgress(
      DeltaTokens tokens,
      String table,
      PullRequest request,
      DeltaToken start,
      boolean startedOver,
      long epoch) {
    this.tokens = tokens;
    this.table = table;
    this.name = request.name();
    this.start = start;
    this.cursor = new PageCursor(table, request.filter(), request.pageSize(), position(start));
    this.startedOver = startedOver;
    this.epoch = epoch;
  }

  /** Goes on where the pull of this name ended, if it was of the same filter. */
  static PullProgress begin(
      SqlSession session, DeltaTokens tokens, String table, PullRequest request) {
    String filter = Objects.requireNonNullElse(request.filter(), "");
    DeltaToken known = request.name() == null ? null : tokens.find(session, table, request.name());
    boolean startedOver = known != null && !known.filter().equals(filter);
    DeltaToken start =
        known == null || startedOver ? new DeltaToken(filter, null, null, null) : known;
    long epoch = Epochs.of(session, table);
    return new PullProgress(tokens, table, request, start, startedOver, epoch);
  }

  private static @Nullable Position position(DeltaToken start) {
    if (start.position() != null || start.token() == null) {
      return start.position();
    }
    return new Position(start.token(), null);
  }

  boolean atEnd() {
    return cursor.atEnd();
  }

  PageRequest next() {
    return cursor.next();
  }

  /** How many rows the server counted at the start, or null. */
  @Nullable Long total() {
    return total;
  }

  /** Whether the name was used with another filter before. */
  boolean startedOver() {
    return startedOver;
  }

  /** Whether the table was purged since, so that what came may not be stored. */
  boolean isOver(SqlSession session) {
    return Epochs.of(session, table) != epoch;
  }

  /** Moves on by the page that came, and gives it without what came before. */
  Page advance(Page page) {
    before = cursor.position();
    total = begun ? total : page.total();
    begun = true;
    return cursor.advance(page);
  }

  /**
   * A row of the last page was left out: the next pull begins with that page, however far this one
   * still comes.
   */
  void hold() {
    if (!held) {
      held = true;
      heldAt = before;
    }
  }

  /** Stores how far the pull has come, in the transaction that stores the rows. */
  void save(SqlSession session) {
    if (name != null) {
      tokens.save(session, table, name, cursor.atEnd() ? atTheEnd() : onTheWay());
    }
  }

  private DeltaToken atTheEnd() {
    return held
        ? new DeltaToken(start.filter(), start.token(), heldAt, start.lookBack())
        : new DeltaToken(start.filter(), nextToken(), null, null);
  }

  /**
   * An interrupted pull also looks back, unless it would not get on then: where more rows lie
   * within the overlap than came before it was interrupted. Then it goes on exactly where it was,
   * and the next one looks back.
   */
  private DeltaToken onTheWay() {
    Position exact = held ? heldAt : cursor.position();
    if (exact == null) {
      return new DeltaToken(start.filter(), start.token(), null, start.lookBack());
    }
    String back = back(exact.from());
    Position begin = position(start);
    if (begin == null || back.compareTo(begin.from()) > 0) {
      Position early = new Position(back, null);
      return new DeltaToken(start.filter(), start.token(), early, start.lookBack());
    }
    return new DeltaToken(start.filter(), start.token(), exact, earlier(back, start.lookBack()));
  }

  private @Nullable String nextToken() {
    String newest = cursor.newest();
    if (newest == null) {
      return start.token();
    }
    String token = earlier(back(newest), start.lookBack());
    boolean back = start.token() != null && start.token().compareTo(token) > 0;
    return back ? start.token() : token;
  }

  private static String back(String time) {
    return InstantText.before(time, OVERLAP);
  }

  private static String earlier(String one, @Nullable String other) {
    return other == null || one.compareTo(other) < 0 ? one : other;
  }
}
