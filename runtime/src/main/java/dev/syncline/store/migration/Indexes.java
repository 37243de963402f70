package dev.syncline.store.migration;

import dev.syncline.error.StoreException;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indexes of a table as they are before it is changed. Those of models are named by table and
 * columns, {@code todoitem.list.done}; others are the app's own.
 */
final class Indexes {

  private static final String SELECT =
      """
      SELECT name, sql FROM sqlite_master
      WHERE type = 'index' AND tbl_name = ?1 COLLATE NOCASE AND sql IS NOT NULL""";

  private final SqlSession session;
  private final String table;
  private final Map<String, String> statements = new LinkedHashMap<>();

  Indexes(SqlSession session, String table) {
    this.session = session;
    this.table = table;
    try (SqlStatement select = session.prepare(SELECT)) {
      select.text(0, table);
      try (SqlCursor cursor = select.query()) {
        while (cursor.next()) {
          statements.put(cursor.text(0), cursor.text(1));
        }
      }
    }
  }

  private boolean isOfModels(String name) {
    return name.startsWith(table + ".");
  }

  /** Drops those of earlier models that this one does not have. */
  void drop(TableSchema<?> schema) {
    List<String> wanted = schema.sql().indexes();
    for (String name : statements.keySet()) {
      if (isOfModels(name) && wanted.stream().noneMatch(it -> it.contains(Term.quoted(name)))) {
        session.execute("DROP INDEX IF EXISTS " + Term.quoted(name));
      }
    }
  }

  /** Makes the app's own again, but for those of columns that are gone. */
  void restore() {
    statements.forEach(
        (name, sql) -> {
          if (!isOfModels(name)) {
            restore(sql);
          }
        });
  }

  private void restore(String sql) {
    try (SqlStatement create = session.prepare(sql)) {
      create.update();
    } catch (StoreException e) {
      // What it was an index of is gone or has another name: the app makes it anew, if at all.
    }
  }
}
