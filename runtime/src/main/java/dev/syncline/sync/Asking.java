package dev.syncline.sync;

import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.error.StoreException;
import dev.syncline.event.SyncStatus;
import dev.syncline.store.Store;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a call ends that asks the server for rows of a table: what passes by itself is a status, and
 * anything else is thrown.
 */
record Asking(Store store, Call call, Patience patience) {

  /**
   * An end.
   *
   * @param reason why it is not complete, in words; null if it is
   */
  record Ending(SyncStatus status, @Nullable String reason) {}

  /**
   * Asks, unless the server is to be left alone.
   *
   * @param work whether it came to its end; if not, it was cancelled
   * @param whyNot why it was
   */
  Ending run(BooleanSupplier work, Supplier<String> whyNot) {
    if (patience.left() > 0) {
      String reason = "The server asked to be left alone for longer";
      return new Ending(SyncStatus.SERVER_UNAVAILABLE, reason);
    }
    try {
      return ask(work, whyNot);
    } catch (StoreException e) {
      call.requireClosed(store, e);
      return new Ending(SyncStatus.CANCELLED, Call.CLOSED);
    }
  }

  private Ending ask(BooleanSupplier work, Supplier<String> whyNot) {
    try {
      return work.getAsBoolean()
          ? new Ending(SyncStatus.COMPLETED, null)
          : new Ending(SyncStatus.CANCELLED, whyNot.get());
    } catch (NetworkException e) {
      SyncStatus status = call.isCancelled() ? SyncStatus.CANCELLED : SyncStatus.NETWORK;
      return new Ending(status, e.getMessage());
    } catch (ServerException e) {
      patience.asked(e.retryAfter());
      return new Ending(status(e), e.getMessage());
    }
  }

  private static SyncStatus status(ServerException e) {
    if (e.status() == 401) {
      return SyncStatus.AUTHENTICATION;
    }
    if (e.isTransient()) {
      return SyncStatus.SERVER_UNAVAILABLE;
    }
    throw e;
  }
}
