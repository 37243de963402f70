package dev.syncline.backend.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection, its statements kept prepared, the least recently used making room. Used by one
 * thread at a time.
 */
final class Session implements AutoCloseable {

  private static final int MOST_STATEMENTS = 100;

  private final String place;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Takes the connection over.
   *
   * @param place the database, for messages
   */
  Session(String place, Connection connection) {
    this.place = place;
    this.connection = connection;
  }

  /** Reads one row of a result. */
  interface Mapper<R> {
    R map(ResultSet row) throws SQLException;
  }

  <R> List<R> query(String sql, List<? extends @Nullable Object> parameters, Mapper<R> mapper) {
    try {
      PreparedStatement statement = bound(sql, parameters);
      List<R> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  int update(String sql, List<? extends @Nullable Object> parameters) {
    try {
      return bound(sql, parameters).executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void execute(String sql) {
    update(sql, List.of());
  }

  /** Runs the work between {@code begin} and a commit or, if it throws, a rollback. */
  <R> R inTransaction(String begin, Supplier<R> work) {
    execute(begin);
    boolean done = false;
    try {
      R result = work.get();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollback();
      }
    }
  }

  private void rollback() {
    try {
      execute("ROLLBACK");
    } catch (StorageException alreadyRolledBack) {
      // By the database itself, for instance when its disk is full. The cause is on its way.
    }
  }

  private PreparedStatement bound(String sql, List<? extends @Nullable Object> parameters)
      throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < parameters.size(); i++) {
      bind(statement, i + 1, parameters.get(i));
    }
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    statements.put(sql, statement);
    if (statements.size() > MOST_STATEMENTS) {
      Iterator<PreparedStatement> oldest = statements.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
    } else if (value instanceof String text) {
      statement.setString(index, text);
    } else if (value instanceof Long number) {
      statement.setLong(index, number);
    } else if (value instanceof Double number) {
      statement.setDouble(index, number);
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(index, bytes);
    } else {
      throw new IllegalArgumentException("Not a stored value: " + value.getClass());
    }
  }

  private StorageException failed(SQLException e) {
    return new StorageException("Cannot use the database " + place + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
