package dev.syncline.sync;

import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Query;
import dev.syncline.query.Selection;
import dev.syncline.query.tree.Condition.Among;
import dev.syncline.queue.OperationQueue;
import dev.syncline.store.SqlSession;
import dev.syncline.store.TableQueries;
import dev.syncline.transport.IdsRequest;
import dev.syncline.transport.Page;
import dev.syncline.transport.RemoteTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a reconciliation. Each tells whether it came to its end: if not, the call was
 * cancelled or the table purged, and the next one is not taken.
 */
final class Comparison {

  private static final int CHUNK = 500;

  private final LocalTable table;
  private final OperationQueue queue;
  private final RemoteTable remote;
  private final Listeners listeners;
  private final Call call;
  private final Epoch epoch;
  private final Listing listing;
  private final RowsById rows;
  private final long began;
  private long listed;
  private long removed;

  Comparison(
      LocalTable table,
      OperationQueue queue,
      RemoteTable remote,
      Listeners listeners,
      Call call,
      Epoch epoch,
      Listing listing) {
    this.table = table;
    this.queue = queue;
    this.remote = remote;
    this.listeners = listeners;
    this.call = call;
    this.epoch = epoch;
    this.listing = listing;
    this.rows = new RowsById(table, queue, remote, call, listeners, epoch);
    this.began = table.acknowledged().now();
  }

  /** How many rows the server listed. */
  long listed() {
    return listed;
  }

  /** How many rows were removed here. */
  long removed() {
    return removed;
  }

  /** How many rows were stored here. */
  long stored() {
    return rows.stored();
  }

  /** Lists the ids of the rows that the server has of these filters. */
  boolean list(Collection<String> filters, int pageSize) {
    return filters.stream().allMatch(filter -> list(new ListedIds(table.name(), filter, pageSize)));
  }

  private boolean list(ListedIds ids) {
    while (!ids.atEnd()) {
      Page page = call.isCancelled() ? null : call.waiting(() -> remote.listing(ids.next()));
      if (page == null) {
        return false;
      }
      ids.advance(page);
      listed += page.rows().size();
      if (!epoch.write(session -> listing.add(session, page.rows()))) {
        return false;
      }
    }
    return true;
  }

  /** Notes the rows that are here and were not listed: of all, or of those that are chosen. */
  boolean noteGone(@Nullable Filter<?> chosen) {
    return epoch.write(
        session -> {
          if (chosen == null || chosen.condition() == null) {
            listing.noteGone(session);
          } else {
            noteGone(session, new TableQueries<>(table.schema()), chosen.condition());
          }
        });
  }

  @SuppressWarnings("unchecked") // a filter of this table
  private <T> void noteGone(SqlSession session, TableQueries<T> queries, Predicate<?> chosen) {
    Predicate<T> notListed = Predicate.local(new Among(listing).not());
    Query<T> gone = Selection.where(((Predicate<T>) chosen).and(notListed)).limit(CHUNK);
    List<String> ids = queries.ids(session, gone);
    while (!ids.isEmpty()) {
      listing.noteGone(session, ids);
      ids = queries.ids(session, gone);
    }
  }

  /** Keeps rows that one of these filters has. */
  boolean protect(Collection<String> filters) {
    return filters.stream().allMatch(this::protect);
  }

  private boolean protect(String filter) {
    return forEach(
        listing::gone, IdsRequest.MOST, ids -> rows.read(filter, ids, false, listing::add));
  }

  /** Reads the rows that are not here, or in another version. */
  boolean readStale() {
    return forEach(
        listing::stale, IdsRequest.MOST, ids -> rows.read("", ids, true, (session, page) -> {}));
  }

  /** Removes what is gone; nothing if the call was cancelled by now. */
  boolean remove() {
    return !call.isCancelled() && forEach(listing::gone, CHUNK, this::remove);
  }

  private boolean remove(List<String> ids) {
    List<String> gone = new ArrayList<>();
    boolean done = epoch.write(session -> remove(session, ids, gone));
    if (done) {
      removed += gone.size();
      gone.forEach(id -> listeners.tell(l -> l.rowApplied(table.name(), id)));
    }
    return done;
  }

  /** What was written here, or settled by a push since the listing began, is not gone. */
  private void remove(SqlSession session, List<String> ids, List<String> gone) {
    for (String id : ids) {
      boolean known = table.acknowledged().since(id, began);
      if (!known
          && queue.find(session, table.name(), id) == null
          && table.rows().delete(session, id)) {
        table.unknown().forget(session, id);
        gone.add(id);
      }
    }
  }

  private interface Ids {
    List<String> behind(SqlSession session, String id, int most);
  }

  private interface Work {
    boolean isDone(List<String> ids);
  }

  /** Lets the work be done, some ids at a time, as long as it is. */
  private boolean forEach(Ids ids, int size, Work work) {
    List<String> next = next(ids, "", size);
    while (!next.isEmpty() && work.isDone(next)) {
      next = next(ids, next.get(next.size() - 1), size);
    }
    return next.isEmpty() && !epoch.isOver();
  }

  private List<String> next(Ids ids, String last, int size) {
    List<String> next = new ArrayList<>();
    boolean present = epoch.write(session -> next.addAll(ids.behind(session, last, size)));
    return present ? next : List.of();
  }
}
