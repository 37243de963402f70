package dev.syncline.error;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database file is damaged. It was left as it is. Where that shows when a client is built, what
 * waited in its outbox was written to a file beside it first, as far as it can still be read.
 */
public final class DamagedException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Path rescueFile;
  private final int rescued;

  /** Damage that showed at work. */
  public DamagedException(Path file, String message, @Nullable Throwable cause) {
    this(file, null, 0, message, cause);
  }

  /**
   * Damage, and what was rescued of the outbox.
   *
   * @param rescueFile where it is now, or null if there was nothing to rescue
   * @param rescued how many changes that are
   */
  public DamagedException(
      Path file,
      @Nullable Path rescueFile,
      int rescued,
      String message,
      @Nullable Throwable cause) {
    super(file, message, cause);
    this.rescueFile = rescueFile;
    this.rescued = rescued;
  }

  /** The file that has what was rescued, for {@code SyncClient.restore}; null if there is none. */
  public @Nullable Path rescueFile() {
    return rescueFile;
  }

  /** How many changes of the outbox are in the rescue file. */
  public int rescued() {
    return rescued;
  }
}
