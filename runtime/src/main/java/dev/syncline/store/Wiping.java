package dev.syncline.store;

import dev.syncline.error.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Deletes a database with all that SQLite keeps beside it.
 *
 * <p><b>Crash.</b> The file {@code …-wipe} decides: until it is there, the database is as it was;
 * once it is there, whoever opens the database next deletes what is left of it first.
 */
public final class Wiping {

  private final Path file;

  public Wiping(Path file) {
    this.file = file;
  }

  /** Decides that the database is to be deleted. */
  public void decide() {
    doing(
        () -> {
          if (!Files.exists(mark())) {
            Files.write(mark(), new byte[0], StandardOpenOption.CREATE_NEW);
          }
        });
  }

  /**
   * Deletes the database if that was decided. It must not be open.
   *
   * @throws StoreException if the system does not let go of it; the next client tries again
   */
  public void finish() {
    if (Files.exists(mark())) {
      doing(
          () -> {
            DatabaseFiles.delete(file);
            Files.delete(mark());
          });
    }
  }

  private Path mark() {
    return DatabaseFiles.beside(file, "-wipe");
  }

  private void doing(Deletion deletion) {
    try {
      deletion.run();
    } catch (IOException e) {
      throw new StoreException(
          file, "The database " + file + " cannot be deleted: " + e.getMessage(), e);
    }
  }

  private interface Deletion {
    void run() throws IOException;
  }
}
