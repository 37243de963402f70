package dev.syncline.backend.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections to one SQLite database. */
final class SqliteConnections {

  /** How long one process waits for another's transaction. */
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  /** In bytes; a filter of as many parts as may be, and of long names, takes no more. */
  private static final int LONGEST_STATEMENT = 64 * 1024 * 1024;

  private final String place;
  private final String url;

  /** Names the file, or a database in memory if there is none. */
  SqliteConnections(@Nullable Path file) {
    place = file == null ? "in memory" : file.toString();
    // As a URI: of a plain name, sqlite-jdbc would take what follows a '?' for options.
    url = "jdbc:sqlite:" + (file == null ? ":memory:" : file.toUri().toString());
  }

  /** A connection whose commits survive a power cut, or versions would be given twice. */
  Session openWriter() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    return open(config);
  }

  Session openReader() {
    Session session = open(new SQLiteConfig());
    session.execute("PRAGMA query_only = ON");
    return session;
  }

  private Session open(SQLiteConfig config) {
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.setPragma(Pragma.LIMIT_SQL_LENGTH, Integer.toString(LONGEST_STATEMENT));
    try {
      Connection connection = config.createConnection(url);
      SqliteFunctions.create(connection);
      return new Session(place, connection);
    } catch (SQLException e) {
      throw new StorageException("Cannot open the database " + place + ": " + e.getMessage(), e);
    }
  }
}
