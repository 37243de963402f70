package dev.syncline.store.migration;

import dev.syncline.error.StoreException;
import dev.syncline.schema.Columns;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of a table as they are before it is changed. Those of models are named by table and
 * columns, {@code todoitem.list.done}; others are the app's own.
 */
final class Indexes {

  private static final String SELECT =
      """
      SELECT name, sql FROM sqlite_master
      WHERE type = 'index' AND tbl_name = ?1 COLLATE NOCASE AND sql IS NOT NULL""";

  private static final String COLUMNS =
      "SELECT name FROM pragma_index_info(?1) WHERE name IS NOT NULL";

  private final SqlSession session;
  private final String table;
  private final List<Index> all = new ArrayList<>();

  private record Index(String name, String sql, List<String> columns) {}

  Indexes(SqlSession session, String table) {
    this.session = session;
    this.table = table;
    try (SqlStatement select = session.prepare(SELECT)) {
      select.text(0, table);
      try (SqlCursor cursor = select.query()) {
        while (cursor.next()) {
          all.add(new Index(cursor.text(0), cursor.text(1), columns(cursor.text(0))));
        }
      }
    }
  }

  private List<String> columns(String index) {
    List<String> columns = new ArrayList<>();
    try (SqlStatement select = session.prepare(COLUMNS)) {
      select.text(0, index);
      try (SqlCursor cursor = select.query()) {
        while (cursor.next()) {
          columns.add(cursor.text(0));
        }
      }
    }
    return columns;
  }

  private boolean isOfModels(Index index) {
    return index.name().startsWith(table + ".");
  }

  /** Drops those of earlier models that this one does not have. */
  void drop(TableSchema<?> schema) {
    List<String> wanted = schema.sql().indexes();
    for (Index index : all) {
      String name = Term.quoted(index.name());
      if (isOfModels(index) && wanted.stream().noneMatch(it -> it.contains(name))) {
        session.execute("DROP INDEX IF EXISTS " + name);
      }
    }
  }

  /** Makes the app's own again, but for those of what is gone or has another name. */
  void restore(Columns columns) {
    for (Index index : all) {
      boolean isWhole = index.columns().stream().allMatch(it -> columns.position(it) >= 0);
      if (!isOfModels(index) && isWhole) {
        restore(index.sql());
      }
    }
  }

  private void restore(String sql) {
    SqlStatement create;
    try {
      create = session.prepare(sql);
    } catch (StoreException e) {
      return; // of an expression over what is gone, or of a table of another name
    }
    try (create) {
      create.update();
    }
  }
}
