package dev.syncline.backend.query;

/** A query that cannot be answered, in words for the one who sent it. */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message, null, false, false);
  }

  static QueryException at(int index, String message) {
    return new QueryException(message + " (at index " + index + ")");
  }
}
