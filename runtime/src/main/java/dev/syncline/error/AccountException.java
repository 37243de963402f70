package dev.syncline.error;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database belongs to another user than the one it was opened for. It is as it was. */
public final class AccountException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final String owner;
  private final @Nullable String user;

  public AccountException(Path file, String owner, @Nullable String user, String message) {
    super(file, message, null);
    this.owner = owner;
    this.user = user;
  }

  /** The id of the user whom the database belongs to. */
  public String owner() {
    return owner;
  }

  /** The id of the user for whom it was opened, or null if none was said. */
  public @Nullable String user() {
    return user;
  }
}
