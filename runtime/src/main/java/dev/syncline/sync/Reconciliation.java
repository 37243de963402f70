package dev.syncline.sync;

import dev.syncline.event.ReconcileResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.query.Filter;
import dev.syncline.queue.OperationQueue;
import dev.syncline.store.Store;
import dev.syncline.sync.Asking.Ending;
import dev.syncline.transport.RemoteTable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the rows of a table with what the server has (specification, section 6, step 4): rows
 * that are in none of the filters pulled here any more are removed, and others that differ are
 * read.
 *
 * <p>Nothing is removed before the server has told all of it. Rows with an operation, and rows that
 * a push has settled since the listing began, are left as they are; a purge ends it.
 *
 * <p><b>Crash.</b> What was stored or removed stays so, and the rest is for the next one.
 */
final class Reconciliation {

  private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
  private static final String CANCELLED = "The reconciliation was cancelled";
  private static final String PURGED = "The table was purged meanwhile";

  private final Store store;
  private final LocalTable table;
  private final Asking asking;
  private final Request request;
  private final Set<String> pulled;
  private final Epoch epoch;
  private final Listing listing;
  private final Comparison comparison;

  /**
   * What is compared.
   *
   * @param chosen which rows here, or null for all of them and all filters that were pulled
   * @param filter which rows there, as the server is told it, if some are chosen; empty for all
   * @param pageSize how many ids a request asks for
   */
  record Request(@Nullable Filter<?> chosen, String filter, int pageSize) {}

  Reconciliation(
      Store store,
      OperationQueue queue,
      DeltaTokens tokens,
      LocalTable table,
      RemoteTable remote,
      Listeners listeners,
      Call call,
      Patience patience,
      Request request) {
    this.store = store;
    this.table = table;
    this.asking = new Asking(store, call, patience);
    this.request = request;
    this.pulled = store.read(session -> tokens.filters(session, table.name()));
    this.epoch = new Epoch(store, listeners, table.name());
    this.listing = new Listing(table.name(), table.schema().columns().version() >= 0);
    this.comparison = new Comparison(table, queue, remote, listeners, call, epoch, listing);
  }

  /** What one did that was cancelled before it began. */
  static ReconcileResult cancelled() {
    return new ReconcileResult(SyncStatus.CANCELLED, 0, 0, 0, CANCELLED);
  }

  ReconcileResult run() {
    Ending ending = asking.run(this::compareWatching, () -> epoch.isOver() ? PURGED : CANCELLED);
    LOG.debug("Reconciliation of table {}: {}", table.name(), ending.status());
    return new ReconcileResult(
        ending.status(),
        comparison.listed(),
        comparison.removed(),
        comparison.stored(),
        ending.reason());
  }

  private boolean compareWatching() {
    table.acknowledged().watch();
    try {
      store.write(listing::begin);
      return compare();
    } finally {
      table.acknowledged().unwatch();
      if (!store.isClosed()) {
        store.write(listing::end);
      }
    }
  }

  /** Whether it came to its end. */
  private boolean compare() {
    return comparison.list(asked(), request.pageSize())
        && comparison.noteGone(request.chosen())
        && comparison.protect(others())
        && comparison.readStale()
        && comparison.remove();
  }

  private Set<String> asked() {
    return request.chosen() == null
        ? pulled.isEmpty() || pulled.contains("") ? Set.of("") : pulled
        : Set.of(request.filter());
  }

  /** The filters that may still have what another one has not. */
  private Set<String> others() {
    if (request.chosen() == null || request.filter().isEmpty()) {
      return Set.of();
    }
    Set<String> others = new TreeSet<>(pulled);
    others.remove(request.filter());
    return others.contains("") ? Set.of("") : others;
  }
}
