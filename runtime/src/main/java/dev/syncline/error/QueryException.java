package dev.syncline.error;

/** A query that cannot be run where it was asked to: here, or on the server. */
public sealed class QueryException extends SyncException permits FilterException {

  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message, null);
  }
}
