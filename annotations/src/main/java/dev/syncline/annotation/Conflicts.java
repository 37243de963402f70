package dev.syncline.annotation;

/**
 * What becomes of a conflict that no {@link Merge} rule settles and no handler of the app takes.
 */
public enum Conflicts {
  /** It is kept and listed until the app resolves it. */
  ASK,
  /**
   * The server's row replaces the one here; what was changed here is dropped, but for what {@link
   * Merge} rules have settled.
   */
  SERVER_WINS,
  /** The row as it is here replaces the server's, with what {@link Merge} rules have settled. */
  CLIENT_WINS
}
