package dev.syncline;

import dev.syncline.error.SchemaException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The tables that a client was built with.
 *
 * @param names in small letters
 */
record KnownTables(Set<String> names) {

  /** Changes of a table that nobody names any more would never reach the server. */
  void require(Set<String> changed, Path file) {
    for (String table : changed) {
      if (!names.contains(table.toLowerCase(Locale.ROOT))) {
        throw new SchemaException(
            String.format(
                "The database %s has changes of the table %s that wait to be pushed, and the client"
                    + " is built without it. Add its schema by .table(…).",
                file, table));
      }
    }
  }
}
