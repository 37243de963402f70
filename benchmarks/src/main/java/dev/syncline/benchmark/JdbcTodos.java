package dev.syncline.benchmark;

import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
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
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement rollback;
  private final PreparedStatement insertItem;
  private final PreparedStatement insertOperation;
  private final PreparedStatement list;

  /** Opens a database that Syncline made, so that both sides have the same tables and indexes. */
  JdbcTodos(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    commit = connection.prepareStatement("COMMIT");
    rollback = connection.prepareStatement("ROLLBACK");
    insertItem =
        connection.prepareStatement(
            """
            INSERT INTO todo
              (id, text, complete, minutes, progress, remindAt, dueOn, priority, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)
            ON CONFLICT (id) DO NOTHING""");
    insertOperation =
        connection.prepareStatement(
            """
            INSERT INTO syncline_operation
              (table_name, row_id, kind, generation, edited_at, id_made_here, attempts, state,
               next_attempt)
            VALUES ('todo', ?, 'INSERT', 1, ?, 1, 0, 'PENDING', 0)""");
    list =
        connection.prepareStatement(
            """
            SELECT id, text, complete, minutes, progress, remindAt, dueOn, priority, version
            FROM todo""");
  }

  @Override
  public Todo insert(Todo item) throws SQLException {
    Todo stored = item.withId(UUID.randomUUID().toString());
    begin.executeUpdate();
    try {
      store(stored);
      commit.executeUpdate();
    } catch (SQLException e) {
      rollback.executeUpdate();
      throw e;
    }
    return stored;
  }

  private void store(Todo item) throws SQLException {
    insertItem.setString(1, item.id());
    insertItem.setString(2, item.text());
    insertItem.setLong(3, item.complete() ? 1 : 0);
    insertItem.setLong(4, item.minutes());
    insertItem.setDouble(5, item.progress());
    insertItem.setString(6, InstantText.format(item.remindAt()));
    insertItem.setString(7, DateText.format(item.dueOn()));
    insertItem.setString(8, item.priority().name());
    if (insertItem.executeUpdate() == 0) {
      throw new SQLException("Item " + item.id() + " is here already");
    }
    insertOperation.setString(1, item.id());
    insertOperation.setLong(2, System.currentTimeMillis());
    insertOperation.executeUpdate();
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
