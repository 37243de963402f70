package dev.syncline.store;

import dev.syncline.error.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a database and its write-ahead log, to be read in its place: SQLite moves the log into
 * the file that it closes, also if that is damaged. Deleted when it is closed.
 */
public final class FileCopy implements AutoCloseable {

  private final Path folder;
  private final Path copy;

  private FileCopy(Path folder, Path copy) {
    this.folder = folder;
    this.copy = copy;
  }

  /**
   * Copies a database that nobody writes to, into a folder beside it that only this user can read.
   *
   * @throws StoreException if there is no room for it
   */
  public static FileCopy of(Path file) {
    try {
      Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "copy");
      FileCopy copy = new FileCopy(folder, folder.resolve("copy.db"));
      try {
        Files.copy(file, copy.copy);
        Path log = DatabaseFiles.beside(file, DatabaseFiles.LOG);
        if (Files.exists(log)) {
          Files.copy(log, DatabaseFiles.beside(copy.copy, DatabaseFiles.LOG));
        }
        return copy;
      } catch (IOException e) {
        copy.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(file, "The database " + file + " cannot be copied to be read", e);
    }
  }

  /** The copy. */
  public Path file() {
    return copy;
  }

  @Override
  public void close() {
    try {
      DatabaseFiles.delete(copy);
      Files.delete(folder);
    } catch (IOException e) {
      throw new StoreException(copy, "The copy " + copy + " cannot be deleted", e);
    }
  }
}
