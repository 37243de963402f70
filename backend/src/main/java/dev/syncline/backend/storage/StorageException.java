package dev.syncline.backend.storage;

import org.jspecify.annotations.Nullable;

/** The database cannot be opened, read or written, or its tables are not the ones to be served. */
public final class StorageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StorageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
