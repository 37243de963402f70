package dev.syncline.store.jdbc;

import dev.syncline.error.StoreException;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens SQLite files by sqlite-jdbc. */
@JvmOnly
public final class JdbcDriver implements Driver {

  /** How long one process waits for another's transaction. */
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  @Override
  public SqlConnection openWriter(Path file, Durability durability) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.valueOf(durability.name()));
    requirePlace(file);
    JdbcConnection connection = open(file, config);
    try {
      connection.prepare("SELECT 1 FROM sqlite_master").close();
      requireUtf8(file, connection);
      return connection;
    } catch (StoreException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public SqlConnection openReader(Path file) {
    JdbcConnection connection = open(file, new SQLiteConfig());
    connection.execute("PRAGMA query_only = ON");
    return connection;
  }

  private static JdbcConnection open(Path file, SQLiteConfig config) {
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.setGetGeneratedKeys(false); // or every insert is followed by a query for its rowid
    try {
      // The file as a URI: in a plain name, sqlite-jdbc would take what follows a '?' for options.
      String uri = file.toUri().toString();
      SQLiteConnection connection =
          new JDBC4Connection("jdbc:sqlite:" + uri, uri, config.toProperties());
      // Transactions are begun and ended in SQL. If the driver is not told that they are not its
      // own, it tries to begin and commit one after every statement.
      connection.getConnectionConfig().setAutoCommit(false);
      return new JdbcConnection(file, connection);
    } catch (SQLException e) {
      throw SqlFailure.opening(file, e);
    }
  }

  /** Another encoding than SQLite's usual one has to be chosen when a file is made. */
  private static void requireUtf8(Path file, JdbcConnection connection) {
    try (SqlStatement statement = connection.prepare("PRAGMA encoding");
        SqlCursor rows = statement.query()) {
      if (!rows.next() || !rows.text(0).equals("UTF-8")) {
        String why = ": its texts are not UTF-8. Name another file.";
        throw new StoreException(file, "Cannot open the database " + file + why, null);
      }
    }
  }

  private static void requirePlace(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new StoreException(
          file, "Cannot open the database " + file + ": it is a folder. Name a file in it.", null);
    }
    if (folder != null && !Files.isDirectory(folder)) {
      String why = Files.exists(folder) ? " is not a folder." : " does not exist. Create it first.";
      throw new StoreException(
          file, "Cannot open the database " + file + ": " + folder + why, null);
    }
  }
}
