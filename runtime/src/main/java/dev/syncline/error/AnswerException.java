package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer that cannot be understood: HTML from a captive portal, a cut body, a row without an id,
 * a value of the wrong type. Nothing of it was stored.
 */
public final class AnswerException extends SyncException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final @Nullable String field;

  public AnswerException(
      String table, @Nullable String field, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.table = table;
    this.field = field;
  }

  /** The table that was asked for. */
  public String table() {
    return table;
  }

  /** The field that is at fault, or null if the answer as a whole is. */
  public @Nullable String field() {
    return field;
  }
}
