package dev.syncline.benchmark;

import java.sql.SQLException;
import java.util.function.Consumer;

/** The to-do items of a database. */
interface Todos extends AutoCloseable {

  /** All items, one after another: one at a time is in memory. */
  void forEach(Consumer<Todo> action) throws SQLException;

  @Override
  void close() throws SQLException;
}
