package dev.syncline.benchmark.write;

import dev.syncline.benchmark.Todo;
import java.sql.SQLException;
import java.util.List;

/**
 * To-do items of a database, to be changed. Each change is a transaction of its own, and stores
 * with the row what tells a later push of it.
 */
interface Writer extends AutoCloseable {

  /** Stores a new item under a random id. */
  void insert(Todo item) throws SQLException;

  /** Stores new items under random ids, all in one transaction. */
  void insertAll(List<Todo> items) throws SQLException;

  /** Replaces an item that is there and was not changed before. */
  void update(Todo item) throws SQLException;

  /** Removes an item that is there and was not changed before. */
  void delete(String id) throws SQLException;

  @Override
  void close() throws SQLException;
}
