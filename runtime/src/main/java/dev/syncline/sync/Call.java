package dev.syncline.sync;

import dev.syncline.error.StoreException;
import dev.syncline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * One push or pull that an app asked for. Any thread may cancel it: it then ends before its next
 * request, and what it waits for is interrupted, be it a request, a pause or the app itself.
 */
public final class Call {

  /** Why a call ended that {@link #requireClosed} lets end. */
  static final String CLOSED = "The client was closed";

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
    @Nullable R get() throws InterruptedException;
  }

  /** Lets the call end soon. Waits for nothing. */
  public synchronized void cancel() {
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

  /** Throws the failure, unless it is that the client was closed, which cancels its calls. */
  synchronized void requireClosed(Store store, StoreException failure) {
    if (!cancelled || !store.isClosed()) {
      throw failure;
    }
  }

  /** Whether a handler or listener makes it. */
  boolean isWithin() {
    return within != null;
  }

  /** The call that this one is a part of; itself, if no handler or listener makes it. */
  Call outermost() {
    return within == null ? this : within.outermost();
  }

  /** Waits on this thread, interruptibly; null if the call was cancelled before or meanwhile. */
  <R> @Nullable R waiting(Wait<R> wait) {
    return begin(false) ? interruptibly(wait) : null;
  }

  /** Tells the app something, which it is told of a cancelled call as well. */
  <R> @Nullable R telling(Wait<R> listener) {
    begin(true);
    return interruptibly(listener);
  }

  private <R> @Nullable R interruptibly(Wait<R> wait) {
    try {
      return wait.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      end();
    }
  }

  /** Whether there is still something to wait for. */
  private synchronized boolean begin(boolean inAnyCase) {
    boolean begun = inAnyCase || !cancelled;
    waiting = begun ? Thread.currentThread() : null;
    return begun;
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
