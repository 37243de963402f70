package dev.syncline;

import dev.syncline.schema.Row;

/**
 * How a {@link Conflict} ends. Made by the conflict's methods; given back by a {@link
 * ConflictHandler}, or handed to the table's {@code resolve} later.
 *
 * @param <T> the model
 */
public sealed interface Resolution<T> {

  /** The conflict that it resolves. */
  ConflictRows<T> conflict();

  /** See {@link Conflict#keepLocal()}. */
  record KeepLocal<T>(ConflictRows<T> conflict) implements Resolution<T> {}

  /** See {@link Conflict#takeServer()}. */
  record TakeServer<T>(ConflictRows<T> conflict) implements Resolution<T> {}

  /** See {@link Conflict#use}. */
  record Use<T>(ConflictRows<T> conflict, Row merged) implements Resolution<T> {}

  /** See {@link Conflict#delete()}. */
  record Delete<T>(ConflictRows<T> conflict) implements Resolution<T> {}

  /** See {@link Conflict#postpone()}. */
  record Postpone<T>(ConflictRows<T> conflict) implements Resolution<T> {}
}
