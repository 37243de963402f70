package dev.syncline.store;

import dev.syncline.schema.TodoSchema;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;

/** Databases of the table {@code todo}. */
public final class Stores {

  private Stores() {}

  /** Opens the file, and makes the table where there is none. */
  public static Store open(Path file) {
    return open(file, Durability.NORMAL);
  }

  /** Opens the file, and makes the table where there is none. */
  public static Store open(Path file, Durability durability) {
    return open(file, new JdbcDriver(), durability);
  }

  /** Opens the file, and makes the table where there is none. */
  public static Store open(Path file, Sqlite sqlite) {
    return open(file, sqlite.driver(), Durability.NORMAL);
  }

  private static Store open(Path file, Driver driver, Durability durability) {
    Store store = Store.open(file, driver, durability);
    store.write(
        session -> {
          new TableInstaller(file).install(session, TodoSchema.INSTANCE);
          return session;
        });
    return store;
  }

  /** The first value of the first row, as text. */
  public static String textOf(SqlSession session, String sql) {
    return textOf(session, sql, 0);
  }

  /** A value of the first row, as text. */
  public static String textOf(SqlSession session, String sql, int column) {
    try (SqlStatement statement = session.prepare(sql);
        SqlCursor cursor = statement.query()) {
      return cursor.next() ? String.valueOf(cursor.textOrNull(column)) : "no row";
    }
  }
}
