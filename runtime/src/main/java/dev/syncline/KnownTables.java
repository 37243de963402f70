package dev.syncline;

import dev.syncline.error.SchemaException;
import dev.syncline.schema.TableSchema;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables that a client is built with, in the order in which they were named. */
final class KnownTables {

  /** By their names in small letters, as SQLite tells tables apart. */
  private final Map<String, TableSchema<?>> schemas = new LinkedHashMap<>();

  /**
   * Adds a table.
   *
   * @throws SchemaException if another model of it is here, or another release generated the schema
   */
  void add(TableSchema<?> schema) {
    Release.require(schema);
    TableSchema<?> other = schemas.put(key(schema.table()), schema);
    if (other != null && !other.type().equals(schema.type())) {
      throw new SchemaException(
          String.format(
              "The models %s and %s are both of the table %s. Give one of them another.",
              other.type().getName(), schema.type().getName(), schema.table()));
    }
  }

  Collection<TableSchema<?>> schemas() {
    return schemas.values();
  }

  /** Changes of a table that nobody names any more would never reach the server. */
  void require(Set<String> changed, Path file) {
    for (String table : changed) {
      if (!schemas.containsKey(key(table))) {
        throw new SchemaException(
            String.format(
                "The database %s has changes of the table %s that wait to be pushed, and the client"
                    + " is built without it. Add its schema by .table(…).",
                file, table));
      }
    }
  }

  private static String key(String table) {
    return table.toLowerCase(Locale.ROOT);
  }
}
