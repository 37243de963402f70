package dev.syncline.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.store.SqlCursor;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query. Texts are taken as bytes and decoded here: it costs half of what {@code
 * getString} does, and a scan is mostly that.
 */
@JvmOnly
final class JdbcCursor implements SqlCursor {

  private final Path file;
  private final ResultSet rows;

  JdbcCursor(Path file, ResultSet rows) {
    this.file = file;
    this.rows = rows;
  }

  @Override
  public boolean next() {
    try {
      return rows.next();
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public boolean isNull(int column) {
    try {
      rows.getLong(column + 1);
      return rows.wasNull();
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public @Nullable String textOrNull(int column) {
    byte[] utf8 = blobOrNull(column);
    return utf8 == null ? null : new String(utf8, UTF_8);
  }

  @Override
  public byte @Nullable [] blobOrNull(int column) {
    try {
      return rows.getBytes(column + 1);
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public long int64(int column) {
    try {
      return rows.getLong(column + 1);
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public double float64(int column) {
    try {
      return rows.getDouble(column + 1);
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public List<String> names() {
    try {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnLabel(i));
      }
      return names;
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (SQLException e) {
      throw SqlFailure.using(file, e);
    }
  }
}
