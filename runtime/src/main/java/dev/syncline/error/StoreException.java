package dev.syncline.error;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database file cannot be opened, read or written. The message names the file and the reason.
 */
public sealed class StoreException extends SyncException
    permits AccountException, DamagedException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  public StoreException(Path file, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.file = file;
  }

  /** The database file. */
  public final Path file() {
    return file;
  }
}
