package dev.syncline.store;

import dev.syncline.error.AccountException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whose a database is: nobody's until it is opened for a user, and that user's from then on. Every
 * method is a part of the caller's transaction.
 */
public final class Account {

  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS \"syncline_account\" (\"user_id\" TEXT NOT NULL)";

  private final Path file;

  public Account(Path file) {
    this.file = file;
  }

  /**
   * Sees that the database is this user's, and makes it so where it is nobody's.
   *
   * @param user the user's id, or null for nobody
   * @throws AccountException if it is another's
   */
  public void open(SqlSession session, @Nullable String user) {
    session.execute(CREATE);
    String owner = owner(session);
    if (owner == null && user != null) {
      claim(session, user);
    } else if (owner != null && !owner.equals(user)) {
      throw otherThan(owner, user);
    }
  }

  /** The id of the user whose database it is, or null. */
  public static @Nullable String owner(SqlSession session) {
    try (SqlStatement select = session.prepare("SELECT \"user_id\" FROM \"syncline_account\"");
        SqlCursor cursor = select.query()) {
      return cursor.next() ? cursor.text(0) : null;
    }
  }

  private static void claim(SqlSession session, String user) {
    session.update("INSERT INTO \"syncline_account\" VALUES (?1)", user);
  }

  private AccountException otherThan(String owner, @Nullable String user) {
    String message =
        user == null
            ? "The database %s belongs to user %s and was opened for nobody. Say .user(…),"
                + " or name another file."
            : "The database %s belongs to user %s and was opened for user %s. Name another file,"
                + " or let %s sign out and wipe it.";
    return new AccountException(
        file, owner, user, String.format(message, file, owner, user, owner));
  }
}
