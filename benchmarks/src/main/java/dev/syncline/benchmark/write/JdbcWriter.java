package dev.syncline.benchmark.write;

import dev.syncline.benchmark.Todo;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * JDBC as it comes, written by hand for these tables alone: a row and a line of a log, every
 * statement prepared once. It keeps what Syncline keeps, in the tables that Syncline made: a change
 * names the row as it was, in JSON. The spelling of times and dates is Syncline's on both sides, so
 * that it is no part of the comparison.
 */
final class JdbcWriter implements Writer {

  private static final int ID = 1;
  private static final int VERSION = 9;

  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement rollback;
  private final PreparedStatement insertItem;
  private final PreparedStatement updateItem;
  private final PreparedStatement deleteItem;
  private final PreparedStatement findItem;
  private final PreparedStatement findOperation;
  private final PreparedStatement logInsert;
  private final PreparedStatement logChange;

  /** Opens a database that Syncline made, so that both sides have the same tables and indexes. */
  JdbcWriter(Path file) throws SQLException {
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
    updateItem =
        connection.prepareStatement(
            """
            UPDATE todo SET text = ?2, complete = ?3, minutes = ?4, progress = ?5, remindAt = ?6,
              dueOn = ?7, priority = ?8
            WHERE id = ?1""");
    deleteItem = connection.prepareStatement("DELETE FROM todo WHERE id = ?");
    findItem =
        connection.prepareStatement(
            """
            SELECT id, text, complete, minutes, progress, remindAt, dueOn, priority, version
            FROM todo WHERE id = ?""");
    findOperation =
        connection.prepareStatement(
            "SELECT sequence FROM syncline_operation WHERE table_name = 'todo' AND row_id = ?");
    logInsert =
        connection.prepareStatement(
            """
            INSERT INTO syncline_operation
              (table_name, row_id, kind, generation, edited_at, id_made_here, attempts, state,
               next_attempt)
            VALUES ('todo', ?, 'INSERT', 1, ?, 1, 0, 'PENDING', 0)""");
    logChange =
        connection.prepareStatement(
            """
            INSERT INTO syncline_operation
              (table_name, row_id, kind, base_version, base_row, generation, edited_at,
               id_made_here, attempts, state, next_attempt)
            VALUES ('todo', ?, ?, ?, ?, 1, ?, 0, 0, 'PENDING', 0)""");
  }

  @Override
  public void insert(Todo item) throws SQLException {
    inTransaction(() -> store(item));
  }

  @Override
  public void insertAll(List<Todo> items) throws SQLException {
    inTransaction(
        () -> {
          for (Todo item : items) {
            store(item);
          }
        });
  }

  @Override
  public void update(Todo item) throws SQLException {
    String id = item.requireId();
    inTransaction(
        () -> {
          logChange(id, "UPDATE");
          bind(updateItem, id, item);
          updateItem.executeUpdate();
        });
  }

  @Override
  public void delete(String id) throws SQLException {
    inTransaction(
        () -> {
          logChange(id, "DELETE");
          deleteItem.setString(1, id);
          deleteItem.executeUpdate();
        });
  }

  private interface Work {
    void run() throws SQLException;
  }

  private void inTransaction(Work work) throws SQLException {
    begin.executeUpdate();
    try {
      work.run();
      commit.executeUpdate();
    } catch (SQLException e) {
      rollback.executeUpdate();
      throw e;
    }
  }

  private void store(Todo item) throws SQLException {
    String id = UUID.randomUUID().toString();
    bind(insertItem, id, item);
    if (insertItem.executeUpdate() == 0) {
      throw new SQLException("Item " + id + " is here already");
    }
    logInsert.setString(1, id);
    logInsert.setLong(2, System.currentTimeMillis());
    logInsert.executeUpdate();
  }

  private static void bind(PreparedStatement statement, String id, Todo item) throws SQLException {
    statement.setString(1, id);
    statement.setString(2, item.text());
    statement.setLong(3, item.complete() ? 1 : 0);
    statement.setLong(4, item.minutes());
    statement.setDouble(5, item.progress());
    statement.setString(6, InstantText.format(item.remindAt()));
    statement.setString(7, DateText.format(item.dueOn()));
    statement.setString(8, item.priority().name());
  }

  /** Writes down a change of an item, and what the item was before. */
  private void logChange(String id, String kind) throws SQLException {
    requireUnchanged(id);
    findItem.setString(1, id);
    try (ResultSet row = findItem.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("Item " + id + " is not here");
      }
      logChange.setString(1, row.getString(ID));
      logChange.setString(2, kind);
      logChange.setString(3, row.getString(VERSION));
      logChange.setString(4, BaseJson.of(row));
    }
    logChange.setLong(5, System.currentTimeMillis());
    logChange.executeUpdate();
  }

  private void requireUnchanged(String id) throws SQLException {
    findOperation.setString(1, id);
    try (ResultSet row = findOperation.executeQuery()) {
      if (row.next()) {
        throw new SQLException("Item " + id + " was changed before");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
