package dev.syncline.store;

import dev.syncline.live.RowObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who observes which table. Safe for any number of threads. */
final class Observers {

  /** Lists that are never changed, and never empty. */
  private final Map<String, List<RowObserver>> tables = new ConcurrentHashMap<>();

  void add(String table, RowObserver observer) {
    tables.merge(table, List.of(observer), Observers::joined);
  }

  private static List<RowObserver> joined(List<RowObserver> some, List<RowObserver> more) {
    List<RowObserver> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  void remove(String table, RowObserver observer) {
    tables.computeIfPresent(table, (name, all) -> without(all, observer));
  }

  private static @Nullable List<RowObserver> without(List<RowObserver> all, RowObserver one) {
    List<RowObserver> others = new ArrayList<>(all);
    others.remove(one);
    return others.isEmpty() ? null : List.copyOf(others);
  }

  List<RowObserver> of(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** Tells all of them that the store was closed, and forgets them. */
  void end() {
    tables.values().forEach(all -> all.forEach(RowObserver::storeClosed));
    tables.clear();
  }
}
