package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * A row that a local write cannot accept: an id that is not legal, exists already or is missing, a
 * value that neither SQLite nor JSON can carry; one that it cannot delete or purge; or a conflict
 * that is not resolved. Nothing was written.
 */
public final class RowException extends SyncException {

  /** Why the row was refused. */
  public enum Reason {
    /** The id, or the value of a column, is not one that can be stored and sent. */
    INVALID,
    /** A row with this id is here already. */
    EXISTS,
    /** No row with this id is here. */
    NOT_FOUND,
    /** Another row has what has to be unique. */
    NOT_UNIQUE,
    /** Rows refer to it that must not lose it, as their model says. */
    REFERRED_TO,
    /** Another writer changed the row, too: the conflict has to be resolved first. */
    IN_CONFLICT,
    /** It was changed here and not pushed, so it is not purged. */
    NOT_PUSHED
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String table;
  private final @Nullable String column;
  private final @Nullable String rowId;

  public RowException(Reason reason, String table, @Nullable String rowId, String message) {
    this(reason, table, null, rowId, message, null);
  }

  public RowException(
      Reason reason,
      String table,
      @Nullable String column,
      @Nullable String rowId,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.table = table;
    this.column = column;
    this.rowId = rowId;
  }

  /** What is wrong, for code to tell apart. */
  public Reason reason() {
    return reason;
  }

  /** The table of the row. */
  public String table() {
    return table;
  }

  /** The column whose value is at fault, or null if it is not that of one column. */
  public @Nullable String column() {
    return column;
  }

  /** The id of the row, or null where it has none yet. */
  public @Nullable String rowId() {
    return rowId;
  }
}
