package dev.syncline.store;

import dev.syncline.live.RowObserver;
import dev.syncline.schema.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction has changed in a table, as far as anybody cares: who is not touched by it. No
 * row is kept, however many are written. Valid as long as the session that gave it.
 */
public final class TableChanges {

  /** Those who observed the table at its first change and were touched by none so far. */
  private final List<RowObserver> untouched;

  TableChanges(List<RowObserver> observers) {
    untouched = new ArrayList<>(observers);
  }

  /** Whether it matters to anybody which rows change: it does not if nobody observes the table. */
  boolean matter() {
    return !untouched.isEmpty();
  }

  /** Notes a row as it was and as it is: null where it is not there. */
  void note(@Nullable Row before, @Nullable Row after) {
    untouched.removeIf(observer -> observer.isTouchedBy(before, after));
  }

  /** Notes that any row may have changed: what a statement of the app's own has to say. */
  public void noteAll() {
    untouched.clear();
  }

  TableChanges copy() {
    return new TableChanges(untouched);
  }

  /** Goes back to what was copied before. */
  void restore(TableChanges before) {
    untouched.clear();
    untouched.addAll(before.untouched);
  }

  /** Whether nothing changed that matters to the observer. One that came later cannot be sure. */
  boolean spare(RowObserver observer) {
    return untouched.contains(observer);
  }
}
