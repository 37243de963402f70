package dev.syncline;

/**
 * Decides a conflict. Called on the thread that pushes, outside every lock and transaction: it may
 * show a dialog, read, write and pull, and take as long as it likes; it may not push. If it throws,
 * the conflict is kept as if it had been postponed.
 *
 * @param <T> the model
 * @param <C> the model's conflict
 */
@FunctionalInterface
public interface ConflictHandler<T, C extends Conflict<T>> {

  Resolution<T> resolve(C conflict);

  /** Drops what was changed here: {@link Conflict#takeServer()}. */
  static <T, C extends Conflict<T>> ConflictHandler<T, C> serverWins() {
    return Conflict::takeServer;
  }

  /** Sends what is here, on the server's new version: {@link Conflict#keepLocal()}. */
  static <T, C extends Conflict<T>> ConflictHandler<T, C> clientWins() {
    return Conflict::keepLocal;
  }
}
