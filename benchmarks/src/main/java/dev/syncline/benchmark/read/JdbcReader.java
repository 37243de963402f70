package dev.syncline.benchmark.read;

import dev.syncline.benchmark.Todo;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** JDBC as it comes, each statement prepared once. */
final class JdbcReader implements Reader {

  private static final String SELECT = "SELECT " + StoredTodo.COLUMNS + " FROM todo WHERE ";

  private final Connection connection;
  private final PreparedStatement find;
  private final PreparedStatement taking;

  JdbcReader(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    find = connection.prepareStatement(SELECT + "id = ?");
    taking = connection.prepareStatement(SELECT + "(minutes >= ? AND minutes < ?)");
  }

  @Override
  public Todo find(String id) throws SQLException {
    find.setString(1, id);
    try (ResultSet row = find.executeQuery()) {
      row.next();
      return StoredTodo.item(row);
    }
  }

  @Override
  public List<Todo> taking(long from, long to) throws SQLException {
    taking.setLong(1, from);
    taking.setLong(2, to);
    List<Todo> items = new ArrayList<>();
    try (ResultSet row = taking.executeQuery()) {
      while (row.next()) {
        items.add(StoredTodo.item(row));
      }
    }
    return items;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
