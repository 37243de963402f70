package dev.syncline.benchmark;

import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A database in a folder of its own, both of them gone at the end. */
public final class Database implements AutoCloseable {

  private final Path file;
  private final Todos todos;

  private Database(Path file, Todos todos) {
    this.file = file;
    this.todos = todos;
  }

  /** Makes a database that holds these items, as if they had been pulled. */
  static Database of(Stream<Todo> items, Side side) throws IOException, SQLException {
    Path file = create(items);
    return new Database(file, side.open(file));
  }

  /** The file of a database that holds these items, as if they had been pulled. */
  public static Path create(Stream<Todo> items) throws IOException {
    Path file = Files.createTempDirectory("syncline-benchmark").resolve("todos.sqlite");
    SynclineTodos.create(file, items);
    return file;
  }

  /** A client of a database whose server is never called. */
  public static SyncClient open(Path file) {
    return client(file, URI.create("http://never-called.invalid")).build();
  }

  /** A client of a database, to be built. */
  public static SyncClientBuilder client(Path file, URI server) {
    return SyncClient.builder().endpoint(server).database(file).table(TodoSchema.INSTANCE);
  }

  /** Deletes the file of a database that is closed, and its folder with all that is in it. */
  public static void delete(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(file.getParent());
  }

  Path file() {
    return file;
  }

  Todos todos() {
    return todos;
  }

  @Override
  public void close() throws IOException, SQLException {
    todos.close();
    delete(file);
  }
}
