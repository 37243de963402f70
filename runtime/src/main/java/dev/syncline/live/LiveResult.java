package dev.syncline.live;

import java.util.List;

/**
 * What a live query gives. Immutable, though an item is what the model makes of it; rows that did
 * not change are the same items as before.
 *
 * @param rows the rows as they are now, in the query's order
 * @param changes the steps that lead here from the rows that this listener was given before; at
 *     first from none, so that all are inserted
 * @param <T> the model
 */
public record LiveResult<T>(List<T> rows, List<Change<T>> changes) {

  public LiveResult {
    rows = List.copyOf(rows);
    changes = List.copyOf(changes);
  }
}
