package dev.syncline.store;

import dev.syncline.error.DamagedException;
import java.io.File;
import java.nio.file.Path;

/**
 * Reads a whole database file to see that its pages are what they should be. That takes as long as
 * to read it, so it is for files that were not left in order.
 */
public final class FileCheck {

  private final Path file;
  private final Driver driver;

  public FileCheck(Path file, Driver driver) {
    this.file = file;
    this.driver = driver;
  }

  /**
   * Checks the file, if it is there.
   *
   * @throws DamagedException if it is damaged, or no database; it is as it was
   */
  public void requireWhole() {
    File log = DatabaseFiles.beside(file, DatabaseFiles.LOG).toFile();
    if (log.length() > 0) {
      try (FileCopy copy = FileCopy.of(file)) {
        check(copy.file());
      }
    } else if (file.toFile().isFile()) {
      check(file);
    }
  }

  private void check(Path readable) {
    try (SqlConnection connection = driver.openReader(readable);
        SqlStatement check = connection.prepare("PRAGMA quick_check(1)");
        SqlCursor found = check.query()) {
      String first = found.next() ? found.text(0) : "it cannot be read";
      if (!first.equals("ok")) {
        throw new DamagedException(file, "The database " + file + " is damaged: " + first, null);
      }
    } catch (DamagedException e) {
      String message = String.valueOf(e.getMessage());
      throw new DamagedException(file, message.replace(readable.toString(), file.toString()), e);
    }
  }
}
