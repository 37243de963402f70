package dev.syncline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is in the file, whatever the models say: its rows are values by column, each a
 * text, {@code Long}, {@code Double}, {@code byte[]} or null. Used within one session.
 */
public final class RawTable {

  private final SqlSession session;
  private final String name;
  private final List<String> columns = new ArrayList<>();

  public RawTable(SqlSession session, String name) {
    this.session = session;
    this.name = name;
    try (SqlStatement select = session.prepare("SELECT name FROM pragma_table_info(?1)")) {
      select.text(0, name);
      try (SqlCursor cursor = select.query()) {
        while (cursor.next()) {
          columns.add(cursor.text(0));
        }
      }
    }
  }

  public boolean exists() {
    return !columns.isEmpty();
  }

  /** A select of all columns, to which a condition can be added; {@link #read} reads its rows. */
  public String select() {
    List<String> terms = new ArrayList<>();
    for (String column : columns) {
      terms.add("typeof(" + quoted(column) + ")");
      terms.add(quoted(column));
    }
    return "SELECT " + String.join(", ", terms) + " FROM " + quoted(name);
  }

  /** The row on which a cursor of {@link #select} stands. */
  public Map<String, @Nullable Object> read(SqlCursor cursor) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), value(cursor, cursor.text(2 * i), 2 * i + 1));
    }
    return row;
  }

  private static @Nullable Object value(SqlCursor cursor, String type, int column) {
    return switch (type) {
      case "integer" -> cursor.int64(column);
      case "real" -> cursor.float64(column);
      case "text" -> cursor.text(column);
      case "blob" -> cursor.blobOrNull(column);
      default -> null;
    };
  }

  /** The row with this id, or null. */
  public @Nullable Map<String, @Nullable Object> find(String id) {
    try (SqlStatement statement = session.prepare(select() + " WHERE \"id\" = ?1")) {
      statement.text(0, id);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? read(cursor) : null;
      }
    }
  }

  /** Stores a row, in place of one with the same key; columns that the table lacks are left out. */
  public void put(Map<String, @Nullable Object> row, String key) {
    List<String> known = new ArrayList<>(columns);
    known.retainAll(row.keySet());
    try (SqlStatement insert = session.prepare(upsert(known, key))) {
      for (int i = 0; i < known.size(); i++) {
        bind(insert, i, row.get(known.get(i)));
      }
      insert.update();
    }
    session.changes(name).noteAll();
  }

  /** Removes the row with this id, if there is one. */
  public void delete(String id) {
    String sql = "DELETE FROM " + quoted(name) + " WHERE \"id\" = ?1";
    try (SqlStatement delete = session.prepare(sql)) {
      delete.text(0, id);
      delete.update();
    }
    session.changes(name).noteAll();
  }

  private String upsert(List<String> known, String key) {
    List<String> names = new ArrayList<>();
    List<String> news = new ArrayList<>();
    for (String column : known) {
      names.add(quoted(column));
      news.add(quoted(column) + " = excluded." + quoted(column));
    }
    String values = String.join(", ", Collections.nCopies(names.size(), "?"));
    return String.format(
        "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s",
        quoted(name), String.join(", ", names), values, quoted(key), String.join(", ", news));
  }

  private static void bind(SqlStatement statement, int place, @Nullable Object value) {
    if (value instanceof Long number) {
      statement.int64(place, number);
    } else if (value instanceof Double number) {
      statement.float64(place, number);
    } else if (value instanceof byte[] bytes) {
      statement.blob(place, bytes);
    } else {
      statement.text(place, (String) value);
    }
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
