package dev.syncline.sync;

import org.jspecify.annotations.Nullable;

/**
 * One push or pull that an app asked for. Any thread may cancel it: it then ends before its next
 * request, and what it waits for is interrupted, be it a request, a pause or the app itself.
 */
final class Call {

  private final @Nullable Call within;
  private @Nullable Thread waiting;
  private boolean cancelled;
  private boolean interrupted;

  /**
   * A call.
   *
   * @param within the call of whose handler or listener it is made, or null
   */
  Call(@Nullable Call within) {
    this.within = within;
  }

  /** Something that takes time. */
  interface Wait<R> {
    R get() throws InterruptedException;
  }

  /** Lets the call end soon. Waits for nothing. */
  synchronized void cancel() {
    cancelled = true;
    if (waiting != null && waiting != Thread.currentThread()) {
      waiting.interrupt();
      interrupted = true;
    }
  }

  /** Whether the call is to end: it was cancelled, or the thread that makes it is interrupted. */
  synchronized boolean isCancelled() {
    return cancelled || Thread.currentThread().isInterrupted();
  }

  /** Waits on this thread, interruptibly; null if it was interrupted. */
  <R> @Nullable R waiting(Wait<R> wait) {
    begin();
    try {
      return wait.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    waiting = Thread.currentThread();
  }

  /** An interrupt that was the call's own is over with it; another is the app's. */
  private synchronized void end() {
    waiting = null;
    if (interrupted && within == null) {
      interrupted = false;
      Thread.interrupted();
    }
  }
}
