package dev.syncline.backend.storage;

import dev.syncline.backend.table.ServedTable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A SQLite database: one connection that writes, and readers on others, which wait for nobody. A
 * database in memory has but one connection, for both.
 */
public final class SqliteStorage implements Storage {

  private final InstantSource clock;
  private final Session writer;
  private final @Nullable ReaderPool readers;
  private final ReentrantLock writing = new ReentrantLock();
  private boolean closed;

  private SqliteStorage(@Nullable Path file, InstantSource clock) {
    SqliteConnections connections = new SqliteConnections(file);
    this.clock = clock;
    this.writer = connections.openWriter();
    this.readers = file == null ? null : new ReaderPool(connections);
  }

  /**
   * Opens the file, or a database in memory if there is none, and makes it fit the tables.
   *
   * @throws StorageException if it cannot be opened, or holds other tables of the same names; it is
   *     then as it was
   */
  public static SqliteStorage open(
      @Nullable Path file, Collection<ServedTable> tables, InstantSource clock) {
    SqliteStorage storage = new SqliteStorage(file, clock);
    boolean done = false;
    try {
      storage.prepare(tables);
      done = true;
      return storage;
    } finally {
      if (!done) {
        storage.close();
      }
    }
  }

  private void prepare(Collection<ServedTable> tables) {
    exclusively(
        () -> {
          new SqliteTables(writer).prepare(tables);
          return tables;
        });
  }

  @Override
  public <R> R read(Function<Reading, R> block) {
    return readers == null
        ? exclusively(() -> block.apply(new SqlReading(writer)))
        : readers.read(block);
  }

  @Override
  public <R> R write(Function<Writing, R> block) {
    return exclusively(() -> block.apply(new SqlWriting(writer, clock)));
  }

  private <R> R exclusively(Supplier<R> work) {
    writing.lock();
    try {
      if (closed) {
        throw new StorageException("The database was closed", null);
      }
      return writer.inTransaction("BEGIN IMMEDIATE", work);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        if (readers != null) {
          readers.close();
        }
        writer.close();
      }
    } finally {
      writing.unlock();
    }
  }
}
