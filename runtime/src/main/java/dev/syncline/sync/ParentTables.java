package dev.syncline.sync;

import dev.syncline.schema.Column;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tables are pushed with others: those that they refer to, and so on. */
final class ParentTables {

  private final Map<String, LocalTable> tables;

  ParentTables(Map<String, LocalTable> tables) {
    this.tables = tables;
  }

  /** The tables with all that they refer to. */
  Set<String> with(Collection<String> names) {
    Set<String> found = new LinkedHashSet<>();
    names.forEach(name -> add(name, found));
    return found;
  }

  private void add(@Nullable String name, Set<String> found) {
    LocalTable table = name == null ? null : tables.get(name);
    if (table != null && found.add(table.name())) {
      for (Column column : table.schema().columns().list()) {
        add(column.traits().parent(), found);
      }
    }
  }
}
