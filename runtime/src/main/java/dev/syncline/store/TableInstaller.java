package dev.syncline.store;

import dev.syncline.error.SchemaException;
import dev.syncline.schema.Column;
import dev.syncline.schema.TableSchema;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Creates the tables of the models, and sees that those which are there fit them. */
public final class TableInstaller {

  private static final String NOT_NULL = " NOT NULL";

  private static final String COLUMNS =
      "SELECT name, type || CASE WHEN \"notnull\" THEN '"
          + NOT_NULL
          + "' ELSE '' END FROM pragma_table_info(?1)";

  private final Path file;

  public TableInstaller(Path file) {
    this.file = file;
  }

  /**
   * Creates the table and its indexes, where they are not there. Other indexes stay.
   *
   * @throws SchemaException if it is there with other columns; nothing was changed
   */
  public void install(SqlSession session, TableSchema<?> schema) {
    installTable(session, schema);
    schema.sql().indexes().forEach(session::execute);
  }

  private void installTable(SqlSession session, TableSchema<?> schema) {
    Map<String, String> found = columns(session, schema.table());
    if (found.isEmpty()) {
      session.execute(schema.sql().create());
      return;
    }
    for (Column column : schema.columns().list()) {
      String type = found.remove(column.name());
      if (type == null) {
        throw unfit(schema, "has no column " + column.name());
      }
      if (!type.equals(type(column))) {
        throw unfit(schema, "keeps column " + column.name() + " as " + type);
      }
    }
    if (!found.isEmpty()) {
      throw unfit(schema, "has a column " + found.keySet().iterator().next());
    }
  }

  private static String type(Column column) {
    return column.type().sqlType() + (column.required() ? NOT_NULL : "");
  }

  /** The columns of the table in the file and their types; none if there is no such table. */
  private static Map<String, String> columns(SqlSession session, String table) {
    Map<String, String> columns = new LinkedHashMap<>();
    try (SqlStatement statement = session.prepare(COLUMNS)) {
      statement.text(0, table);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          columns.put(cursor.text(0), cursor.text(1));
        }
      }
    }
    return columns;
  }

  private SchemaException unfit(TableSchema<?> schema, String what) {
    return new SchemaException(
        String.format(
            "The database %s does not fit the model %s: its table %s %s, and the model says"
                + " otherwise. Open it with the app that made it, or name another file.",
            file, schema.type().getSimpleName(), schema.table(), what));
  }
}
