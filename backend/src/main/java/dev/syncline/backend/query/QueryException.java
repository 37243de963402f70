package dev.syncline.backend.query;

/** A query that cannot be answered, in words for the one who sent it: what, why, what would do. */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_REPEATED = 60;

  public QueryException(String message) {
    super(message, null, false, false);
  }

  static QueryException at(int index, String message) {
    return new QueryException(message + " (at index " + index + ")");
  }

  /** The same, of this query option. */
  QueryException in(String option) {
    return new QueryException(option + ": " + getMessage());
  }

  /** What was sent, as a message repeats it: a whole megabyte would help nobody. */
  static String shortened(String sent) {
    return sent.length() <= MOST_REPEATED ? sent : sent.substring(0, MOST_REPEATED) + "…";
  }
}
