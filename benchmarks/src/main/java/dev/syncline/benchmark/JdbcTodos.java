package dev.syncline.benchmark;

import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The to-do items by JDBC as it comes, written by hand for these tables alone: every statement is
 * prepared once, and binds nothing but what differs from one item to the next. The spelling of
 * times and dates is Syncline's on both sides, so that it is no part of the comparison.
 */
final class JdbcTodos implements Todos {

  private final Connection connection;
  private final PreparedStatement list;

  /** Opens a database that Syncline made, so that both sides have the same tables and indexes. */
  JdbcTodos(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    list =
        connection.prepareStatement(
            """
            SELECT id, text, complete, minutes, progress, remindAt, dueOn, priority, version
            FROM todo""");
  }

  @Override
  public void forEach(Consumer<Todo> action) throws SQLException {
    try (ResultSet row = list.executeQuery()) {
      while (row.next()) {
        action.accept(
            new Todo(
                row.getString(1),
                row.getString(2),
                row.getLong(3) != 0,
                row.getLong(4),
                row.getDouble(5),
                InstantText.parse(row.getString(6)),
                DateText.parse(row.getString(7)),
                Priority.valueOf(row.getString(8)),
                row.getString(9)));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
