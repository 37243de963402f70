package dev.syncline.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;

/** Whose code keeps the to-do items. */
public enum Side {
  SYNCLINE {
    @Override
    Todos open(Path file) {
      return new SynclineTodos(file);
    }
  },

  JDBC {
    @Override
    Todos open(Path file) throws SQLException {
      return new JdbcTodos(file);
    }
  };

  /** Opens a database that Syncline made. */
  abstract Todos open(Path file) throws SQLException;
}
