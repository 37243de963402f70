package dev.syncline.backend.table;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of a backend, by name in any case of letters. Immutable. */
public final class ServedTables {

  private final Map<String, ServedTable> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Serves these tables.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public ServedTables(Collection<ServedTable> tables) {
    for (ServedTable table : tables) {
      if (byName.put(table.name(), table) != null) {
        throw new IllegalArgumentException("Two tables are called " + table.name());
      }
    }
  }

  /** The table of this name, or null if none is served. */
  public @Nullable ServedTable find(String name) {
    return byName.get(name);
  }

  public Collection<ServedTable> all() {
    return Collections.unmodifiableCollection(byName.values());
  }
}
