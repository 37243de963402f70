package dev.syncline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A database and the files that are kept beside it, by their names. */
final class DatabaseFiles {

  /** SQLite's log of what is not in the database yet. */
  static final String LOG = "-wal";

  private static final List<String> OF_SQLITE = List.of("", LOG, "-shm", "-journal");

  private DatabaseFiles() {}

  /** The file beside the database whose name goes on like this. */
  static Path beside(Path database, String suffix) {
    return database.resolveSibling(database.getFileName() + suffix);
  }

  /** Deletes the database, with all that SQLite keeps beside it, as far as it is there. */
  static void delete(Path database) throws IOException {
    for (String suffix : OF_SQLITE) {
      Files.deleteIfExists(beside(database, suffix));
    }
  }
}
