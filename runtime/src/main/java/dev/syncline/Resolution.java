package dev.syncline;

import dev.syncline.sync.ConflictPolicy.Decision;

/**
 * How a {@link Conflict} ends. Made by the conflict's methods; given back by a {@link
 * ConflictHandler}, or handed to {@link SyncedTable#resolve} later.
 *
 * @param <T> the model
 */
public final class Resolution<T> {

  private final ConflictRows<T> conflict;
  private final Decision decision;

  Resolution(ConflictRows<T> conflict, Decision decision) {
    this.conflict = conflict;
    this.decision = decision;
  }

  ConflictRows<T> conflict() {
    return conflict;
  }

  Decision decision() {
    return decision;
  }
}
