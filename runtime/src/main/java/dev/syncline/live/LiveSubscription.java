package dev.syncline.live;

/** A listener that hears a live query until this is closed. Safe for any number of threads. */
public interface LiveSubscription extends AutoCloseable {

  /**
   * Ends it at once, also from within the listener: no call begins after this returned. A call that
   * has begun on another thread is not waited for. Closing twice does nothing.
   */
  @Override
  void close();
}
