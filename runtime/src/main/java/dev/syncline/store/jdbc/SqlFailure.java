package dev.syncline.store.jdbc;

import dev.syncline.error.DamagedException;
import dev.syncline.error.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's error codes mean to an app. */
@JvmOnly
final class SqlFailure {

  private SqlFailure() {}

  static StoreException opening(Path file, SQLException e) {
    return failure(file, "Cannot open the database ", e);
  }

  static StoreException using(Path file, SQLException e) {
    return failure(file, "Cannot use the database ", e);
  }

  private static StoreException failure(Path file, String what, SQLException e) {
    SQLiteErrorCode code = code(e);
    String message = what + file + ": " + reason(file, code, e);
    return switch (code) {
      case SQLITE_NOTADB, SQLITE_CORRUPT -> new DamagedException(file, message, e);
      default -> new StoreException(file, message, e);
    };
  }

  /** Extended codes carry the plain one in their lowest byte. */
  private static SQLiteErrorCode code(SQLException e) {
    return SQLiteErrorCode.getErrorCode(
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode().code & 0xff
            : e.getErrorCode() & 0xff);
  }

  private static String reason(Path file, SQLiteErrorCode code, SQLException e) {
    return switch (code) {
      case SQLITE_NOTADB -> "it is not a SQLite database. It was left as it is; name another file.";
      case SQLITE_CORRUPT ->
          "it is damaged. Close it and open it anew: what waits in its outbox is rescued then.";
      case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM -> unwritable(file);
      case SQLITE_FULL -> "the disk is full. Nothing was written. Make room and try again.";
      case SQLITE_IOERR ->
          "the disk failed (" + e.getMessage() + "). Nothing was written. See to it and try again.";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another process is writing to it for too long.";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static String unwritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    boolean fileIsThere = Files.exists(file);
    if (fileIsThere && !Files.isWritable(file)) {
      return "the file cannot be written. Give this user the right to.";
    }
    return "the folder " + folder + " cannot be written. Give this user the right to.";
  }
}
