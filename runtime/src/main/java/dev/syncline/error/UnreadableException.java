package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * A stored row that the model has no room for: a constant that its enum does not have, JSON or a
 * converted value that does not fit. The row stays as it is stored; it can be deleted or replaced
 * by its id, left out of a query, and read by an app that knows more.
 */
public final class UnreadableException extends SyncException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final @Nullable String column;
  private final @Nullable String rowId;

  public UnreadableException(
      String table,
      @Nullable String column,
      @Nullable String rowId,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.table = table;
    this.column = column;
    this.rowId = rowId;
  }

  public String table() {
    return table;
  }

  /** The column whose value is at fault, or null if the model refuses the row as a whole. */
  public @Nullable String column() {
    return column;
  }

  /** The id of the row, or null if it was not read. */
  public @Nullable String rowId() {
    return rowId;
  }
}
