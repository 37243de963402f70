package dev.syncline.store.migration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.syncline.schema.Column;
import dev.syncline.schema.Column.Role;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the file: what SQLite declares of them, and what is kept beside them, the version
 * of each and the type and role of its columns. Of a file from before that was kept, a column is
 * taken to be what the model says where SQLite keeps both alike. Every method is a part of the
 * caller's transaction.
 */
final class StoredTables {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_schema" (
        "table_name" TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
        "version" INTEGER NOT NULL,
        "columns" TEXT NOT NULL)""";

  private static final String NAME =
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?1 COLLATE NOCASE";

  private static final String DECLARED =
      "SELECT name, type, \"notnull\" FROM pragma_table_info(?1)";

  private static final String RECORDED =
      "SELECT \"version\", \"columns\" FROM \"syncline_schema\" WHERE \"table_name\" = ?1";

  /** Those that this release knows; a newer one may have others. */
  private static final Set<String> TYPES =
      Stream.of(ColumnType.values()).map(Enum::name).collect(toSet());

  private static final int FIRST = 1;

  private final SqlSession session;

  StoredTables(SqlSession session) {
    this.session = session;
    session.execute(CREATE);
  }

  /** What is written down of a table: a line for each column, {@code INT32 SYNCED stars}. */
  private record Note(int version, Map<String, String> kinds) {

    static final Note NONE = new Note(FIRST, Map.of());

    static Note of(int version, String lines) {
      Map<String, String> kinds = new HashMap<>();
      for (String line : lines.split("\n", -1)) {
        String[] words = line.split(" ", 3);
        if (TYPES.contains(words[0])) {
          kinds.put(words[2], words[0] + " " + words[1]);
        }
      }
      return new Note(version, kinds);
    }
  }

  private static String lines(Columns columns) {
    return columns.list().stream()
        .map(it -> it.type() + " " + it.role() + " " + it.name())
        .collect(joining("\n"));
  }

  /**
   * A table, or null if there is none of this name.
   *
   * @param model what a column is where the file does not say
   */
  @Nullable StoredTable find(String name, TableSchema<?> model) {
    String found = text(NAME, name);
    if (found == null) {
      return null;
    }
    Note note = note(name);
    List<StoredColumn> columns = new ArrayList<>();
    try (SqlStatement statement = session.prepare(DECLARED)) {
      statement.text(0, name);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          columns.add(column(cursor, note, model.columns()));
        }
      }
    }
    return new StoredTable(found, note.version(), columns);
  }

  private static StoredColumn column(SqlCursor declared, Note note, Columns model) {
    String name = declared.text(0);
    String sqlType = declared.text(1);
    boolean required = declared.bool(2);
    String kind = note.kinds().get(name);
    if (kind != null) {
      String[] words = kind.split(" ", -1);
      ColumnType type = ColumnType.valueOf(words[0]);
      if (type.sqlType().equals(sqlType)) {
        return new StoredColumn(name, type, Role.valueOf(words[1]), required);
      }
    }
    Column same = model.position(name) < 0 ? null : model.get(model.position(name));
    return same != null && same.type().sqlType().equals(sqlType)
        ? new StoredColumn(name, same.type(), same.role(), required)
        : new StoredColumn(name, likely(sqlType), Role.SYNCED, required);
  }

  private static ColumnType likely(String sqlType) {
    return switch (sqlType) {
      case "INTEGER" -> ColumnType.INT64;
      case "REAL" -> ColumnType.FLOAT64;
      case "BLOB" -> ColumnType.BLOB;
      default -> ColumnType.TEXT;
    };
  }

  private Note note(String table) {
    try (SqlStatement statement = session.prepare(RECORDED)) {
      statement.text(0, table);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? Note.of(cursor.int32(0), cursor.text(1)) : Note.NONE;
      }
    }
  }

  private @Nullable String text(String sql, String parameter) {
    try (SqlStatement statement = session.prepare(sql)) {
      statement.text(0, parameter);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? cursor.text(0) : null;
      }
    }
  }

  /** Writes down what the table is from now on, unless that is written there. */
  void write(TableSchema<?> schema) {
    Note now = Note.of(schema.version(), lines(schema.columns()));
    if (now.equals(note(schema.table()))) {
      return;
    }
    String sql = "INSERT OR REPLACE INTO \"syncline_schema\" VALUES (?1, ?2, ?3)";
    try (SqlStatement statement = session.prepare(sql)) {
      statement.text(0, schema.table());
      statement.int32(1, schema.version());
      statement.text(2, lines(schema.columns()));
      statement.update();
    }
  }

  /** Forgets a table that has another name now. */
  void forget(String table) {
    session.update("DELETE FROM \"syncline_schema\" WHERE \"table_name\" = ?1", table);
  }
}
