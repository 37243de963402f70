package dev.syncline.event;

/** How a push or a pull ended. */
public enum SyncStatus {
  /** It went to its end. Single rows may have met a conflict or been refused. */
  COMPLETED,
  /** No answer came. What was not sent is kept, and goes out with the next push. */
  NETWORK,
  /**
   * The server answers, but only that it is overloaded, or fails (408, 429, 5xx); or it asked to be
   * left alone, and was not asked again.
   */
  SERVER_UNAVAILABLE,
  /** The server wants a token, or another one (401). */
  AUTHENTICATION,
  /** The app cancelled it, or interrupted its thread. */
  CANCELLED
}
