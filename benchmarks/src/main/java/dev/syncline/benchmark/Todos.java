package dev.syncline.benchmark;

import java.sql.SQLException;
import java.util.function.Consumer;

/** The to-do items of a database. */
interface Todos extends AutoCloseable {

  /** Stores a new item and an operation that tells of it, both or neither, and gives it its id. */
  Todo insert(Todo item) throws SQLException;

  /** All items, one after another: one at a time is in memory. */
  void forEach(Consumer<Todo> action) throws SQLException;

  @Override
  void close() throws SQLException;
}
