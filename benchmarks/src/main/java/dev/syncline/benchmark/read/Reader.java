package dev.syncline.benchmark.read;

import dev.syncline.benchmark.Todo;
import java.sql.SQLException;
import java.util.List;

/** The to-do items of a database, to be read. */
interface Reader extends AutoCloseable {

  /** The item with this id, which is there. */
  Todo find(String id) throws SQLException;

  /** The items that take from so many minutes to less than so many, in no order; by an index. */
  List<Todo> taking(long from, long to) throws SQLException;

  @Override
  void close() throws SQLException;
}
