package dev.syncline.benchmark.read;

import com.j256.ormlite.dao.Dao;
import com.j256.ormlite.dao.DaoManager;
import com.j256.ormlite.jdbc.JdbcConnectionSource;
import com.j256.ormlite.logger.Level;
import com.j256.ormlite.logger.Logger;
import dev.syncline.benchmark.Todo;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** ORMLite. */
final class OrmLiteReader implements Reader {

  private final JdbcConnectionSource connections;
  private final Dao<StoredTodo, String> todos;

  OrmLiteReader(Path file) throws SQLException {
    Logger.setGlobalLogLevel(Level.OFF);
    connections = new JdbcConnectionSource("jdbc:sqlite:" + file);
    todos = DaoManager.createDao(connections, StoredTodo.class);
  }

  @Override
  public Todo find(String id) throws SQLException {
    return todos.queryForId(id).item();
  }

  @Override
  public List<Todo> taking(long from, long to) throws SQLException {
    return todos.queryBuilder().where().ge("minutes", from).and().lt("minutes", to).query().stream()
        .map(StoredTodo::item)
        .toList();
  }

  @Override
  public void close() {
    connections.closeQuietly();
  }
}
