package dev.syncline.benchmark.read;

import dev.syncline.benchmark.Todo;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** JDBI, with a mapper written by hand. */
final class JdbiReader implements Reader {

  private static final String SELECT = "SELECT " + StoredTodo.COLUMNS + " FROM todo WHERE ";

  private final Handle handle;

  JdbiReader(Path file) {
    handle = Jdbi.open("jdbc:sqlite:" + file);
  }

  @Override
  public Todo find(String id) {
    return handle
        .createQuery(SELECT + "id = :id")
        .bind("id", id)
        .map((row, context) -> StoredTodo.item(row))
        .one();
  }

  @Override
  public List<Todo> taking(long from, long to) {
    return handle
        .createQuery(SELECT + "minutes >= :from AND minutes < :to")
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> StoredTodo.item(row))
        .list();
  }

  @Override
  public void close() {
    handle.close();
  }
}
