package dev.syncline.sync;

import dev.syncline.event.PullResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.OperationQueue;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.Asking.Ending;
import dev.syncline.sync.PageApplication.Counts;
import dev.syncline.transport.Page;
import dev.syncline.transport.PageRequest;
import dev.syncline.transport.RemoteTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the server's rows of one table here (specification, section 6), page by page, each with
 * its token in one transaction.
 *
 * <p><b>Crash.</b> What was stored stays, and an incremental pull goes on after its last stored
 * page.
 */
final class Pull {

  private static final Logger LOG = LoggerFactory.getLogger(Pull.class);
  private static final String CANCELLED = "The pull was cancelled";

  private final Store store;
  private final DeltaTokens tokens;
  private final LocalTable table;
  private final RemoteTable remote;
  private final Listeners listeners;
  private final Call call;
  private final Asking asking;
  private final PullRequest request;
  private final PageApplication application;
  private boolean startedOver;

  /**
   * What is pulled.
   *
   * @param name under which the pull goes on where it ended last, or null to pull everything each
   *     time
   * @param filter as the server is told it, or null for all rows
   * @param pageSize how many rows a request asks for
   */
  record PullRequest(@Nullable String name, @Nullable String filter, int pageSize) {}

  Pull(
      Store store,
      OperationQueue queue,
      DeltaTokens tokens,
      LocalTable table,
      RemoteTable remote,
      Listeners listeners,
      Call call,
      Patience patience,
      PullRequest request) {
    this.store = store;
    this.tokens = tokens;
    this.table = table;
    this.remote = remote;
    this.listeners = listeners;
    this.call = call;
    this.asking = new Asking(store, call, patience);
    this.request = request;
    this.application = new PageApplication(table, queue);
  }

  /** What a pull did that was cancelled before it began. */
  static PullResult cancelled() {
    return new PullResult(SyncStatus.CANCELLED, 0, 0, 0, 0, 0, false, CANCELLED);
  }

  PullResult run() {
    listeners.tell(l -> l.pullStarted(table.name()));
    return listeners.ending(
        this::pull,
        (l, result) -> l.pullFinished(table.name(), result),
        (l, why) -> l.pullFailed(table.name(), why));
  }

  private PullResult pull() {
    Ending ending = asking.run(this::pullWatching, () -> CANCELLED);
    LOG.debug("Pull of table {}: {}", table.name(), ending.status());
    return result(ending);
  }

  private boolean pullWatching() {
    table.acknowledged().watch();
    try {
      return pullPages();
    } finally {
      table.acknowledged().unwatch();
    }
  }

  private PullProgress begin() {
    PullProgress progress =
        store.read(session -> PullProgress.begin(session, tokens, table.name(), request));
    startedOver |= progress.startedOver();
    return progress;
  }

  /** Whether all pages came; if not, the call was cancelled. */
  private boolean pullPages() {
    PullProgress progress = begin();
    while (!progress.atEnd()) {
      long askedAt = table.acknowledged().now();
      PageRequest wanted = progress.next();
      Page next = call.isCancelled() ? null : call.waiting(() -> remote.page(wanted));
      if (next == null) {
        return false;
      }
      progress = store(next, progress, askedAt);
    }
    return true;
  }

  /** Stores a page that came, and tells how the pull goes on: anew, if the table was purged. */
  private PullProgress store(Page next, PullProgress progress, long askedAt) {
    Page page = progress.advance(next);
    boolean stored =
        listeners.storing(() -> store.write(session -> apply(session, page, progress, askedAt)));
    if (!stored) {
      return begin();
    }
    application.applied().forEach(id -> listeners.tell(l -> l.rowApplied(table.name(), id)));
    if (!page.rows().isEmpty()) {
      long received = application.counts().received;
      listeners.tell(l -> l.pullProgress(table.name(), received, progress.total()));
    }
    return progress;
  }

  /** Stores the page and how far the pull has come, together; false if its time is over. */
  private boolean apply(SqlSession session, Page page, PullProgress progress, long askedAt) {
    if (progress.isOver(session)) {
      return false;
    }
    if (application.apply(session, page, id -> table.acknowledged().since(id, askedAt))) {
      progress.hold();
    }
    progress.save(session);
    return true;
  }

  private PullResult result(Ending ending) {
    Counts counts = application.counts();
    return new PullResult(
        ending.status(),
        counts.received,
        counts.stored,
        counts.deleted,
        counts.received - counts.stored - counts.deleted,
        counts.pages,
        startedOver,
        ending.reason());
  }
}
