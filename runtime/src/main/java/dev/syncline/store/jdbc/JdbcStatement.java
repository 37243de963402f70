package dev.syncline.store.jdbc;

import dev.syncline.schema.Row;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A prepared statement of a {@link JdbcConnection}. */
@JvmOnly
final class JdbcStatement implements SqlStatement {

  private final JdbcConnection owner;
  private final String sql;
  private final PreparedStatement statement;

  JdbcStatement(JdbcConnection owner, String sql, PreparedStatement statement) {
    this.owner = owner;
    this.sql = sql;
    this.statement = statement;
  }

  String sql() {
    return sql;
  }

  @Override
  public void nothing(int column) {
    run(() -> statement.setNull(column + 1, Types.NULL));
  }

  @Override
  public void text(int column, @Nullable String value) {
    run(() -> statement.setString(column + 1, value));
  }

  @Override
  public void int64(int column, long value) {
    run(() -> statement.setLong(column + 1, value));
  }

  @Override
  public void float64(int column, double value) {
    run(() -> statement.setDouble(column + 1, value));
  }

  @Override
  public void blob(int column, byte @Nullable [] value) {
    run(() -> statement.setBytes(column + 1, value));
  }

  @Override
  public int parameters() {
    try {
      return statement.getParameterMetaData().getParameterCount();
    } catch (SQLException e) {
      throw SqlFailure.using(owner.file(), e);
    }
  }

  @Override
  public int update() {
    try {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw SqlFailure.using(owner.file(), e);
    }
  }

  @Override
  public int[] updateAll(List<Row> rows) {
    try {
      for (Row row : rows) {
        row.writeTo(this);
        statement.addBatch();
      }
      return statement.executeBatch();
    } catch (SQLException e) {
      throw SqlFailure.using(owner.file(), e);
    }
  }

  @Override
  public SqlCursor query() {
    try {
      return new JdbcCursor(owner.file(), statement.executeQuery());
    } catch (SQLException e) {
      throw SqlFailure.using(owner.file(), e);
    }
  }

  @Override
  public void close() {
    run(statement::clearParameters);
    owner.giveBack(this);
  }

  void dispose() {
    run(statement::close);
  }

  private void run(Action action) {
    try {
      action.run();
    } catch (SQLException e) {
      throw SqlFailure.using(owner.file(), e);
    }
  }

  private interface Action {
    void run() throws SQLException;
  }
}
