package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * A filter that the server's protocol cannot say, although it can be asked here. It is told when
 * the client is built, if the filter was declared to be pulled, and before the first request of a
 * pull otherwise. Nothing was opened, asked or changed.
 */
public final class FilterException extends QueryException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final String dialect;
  private final @Nullable String column;
  private final @Nullable String function;

  /**
   * A refusal.
   *
   * @param reason what cannot be said, and what helps
   */
  public FilterException(
      String table,
      String dialect,
      @Nullable String column,
      @Nullable String function,
      String reason) {
    super(String.format("%s cannot say the filter of table %s: %s", dialect, table, reason));
    this.table = table;
    this.dialect = dialect;
    this.column = column;
    this.function = function;
  }

  /** The table that was to be pulled. */
  public String table() {
    return table;
  }

  /** The protocol of the server, such as {@code ZUMO 2.0}. */
  public String dialect() {
    return dialect;
  }

  /** The column that is at fault, or of which too much is asked; null if it is the whole filter. */
  public @Nullable String column() {
    return column;
  }

  /** What is to be computed, in the words of the message; null if it is no matter of that. */
  public @Nullable String function() {
    return function;
  }
}
