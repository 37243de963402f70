package dev.syncline.store;

import dev.syncline.live.RowObserver;
import java.util.HashMap;
import java.util.Map;

/** What a transaction has changed so far. */
final class Changes {

  private final Observers observers;
  private final Map<String, TableChanges> tables = new HashMap<>();

  Changes(Observers observers) {
    this.observers = observers;
  }

  TableChanges of(String table) {
    return tables.computeIfAbsent(table, name -> new TableChanges(observers.of(name)));
  }

  /** These changes as they are now. */
  Changes copy() {
    Changes copy = new Changes(observers);
    tables.forEach((table, changes) -> copy.tables.put(table, changes.copy()));
    return copy;
  }

  /** Goes back to what was copied before: the rest is undone. Who holds a table's goes on. */
  void restore(Changes before) {
    tables.keySet().retainAll(before.tables.keySet());
    tables.forEach((table, changes) -> changes.restore(before.of(table)));
  }

  /** Tells those whom the changes touch, now that they are committed. */
  void tell() {
    tables.forEach(
        (table, changes) ->
            observers.of(table).stream()
                .filter(observer -> !changes.spare(observer))
                .forEach(RowObserver::touched));
  }
}
