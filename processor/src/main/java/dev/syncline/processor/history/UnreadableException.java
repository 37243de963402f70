package dev.syncline.processor.history;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the schema folder is not what was written there. The message says why. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  UnreadableException(Path file, IOException reason) {
    super(reason.getMessage(), reason);
    this.file = file;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  Path file() {
    return file;
  }
}
