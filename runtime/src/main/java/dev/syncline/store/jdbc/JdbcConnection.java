package dev.syncline.store.jdbc;

import dev.syncline.query.SqlDialect;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.SqlStatement;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection that keeps its statements prepared, the least recently used making room. */
@JvmOnly
final class JdbcConnection implements SqlConnection {

  private static final int MOST_STATEMENTS = 128;

  private final Path file;
  private final Connection connection;
  private final Map<String, JdbcStatement> idle = new LinkedHashMap<>();

  /** Taught with the first statement that needs it: it takes a while, and few need it. */
  private boolean knowsLetters;

  private @Nullable SqlDialect dialect;

  JdbcConnection(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  Path file() {
    return file;
  }

  @Override
  public SqlDialect dialect() {
    if (dialect == null) {
      dialect = joins() ? SqlDialect.JOINING : SqlDialect.TAUGHT;
    }
    return dialect;
  }

  /** An app may have an older release of sqlite-jdbc than ours. */
  private boolean joins() {
    try {
      DatabaseMetaData sqlite = connection.getMetaData();
      int version = 100 * sqlite.getDatabaseMajorVersion() + sqlite.getDatabaseMinorVersion();
      return version >= 344;
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public SqlStatement prepare(String sql) {
    JdbcStatement statement = idle.remove(sql);
    if (statement != null) {
      return statement;
    }
    try {
      if (!knowsLetters && SqlLetters.areNeeded(sql)) {
        SqlLetters.teach(connection);
        knowsLetters = true;
      }
      return new JdbcStatement(this, sql, connection.prepareStatement(sql));
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  /** Keeps a statement for the next time. A second one with the same text is not needed twice. */
  void giveBack(JdbcStatement statement) {
    JdbcStatement other = idle.put(statement.sql(), statement);
    if (other != null) {
      other.dispose();
    }
    if (idle.size() > MOST_STATEMENTS) {
      Iterator<JdbcStatement> oldest = idle.values().iterator();
      oldest.next().dispose();
      oldest.remove();
    }
  }

  @Override
  public void begin() {
    execute("BEGIN IMMEDIATE");
  }

  @Override
  public void commit() {
    execute("COMMIT");
  }

  @Override
  public void rollback() {
    execute("ROLLBACK");
  }

  @Override
  public void close() {
    idle.values().forEach(JdbcStatement::dispose);
    idle.clear();
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }
}
