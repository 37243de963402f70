package dev.syncline;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import java.util.Optional;

/**
 * What the server made of the write of a row. What keeps it from answering at all is an exception.
 *
 * @param <T> the model
 */
public sealed interface OnlineResult<T> {

  /**
   * It was carried out.
   *
   * @param item the row as the server has it now; of a delete, as it was before
   */
  record Done<T>(T item) implements OnlineResult<T> {}

  /**
   * It was not carried out: the row is not in the version that was written, or the id of a new row
   * is taken.
   *
   * @param server the row as the server has it now; none if it was deleted, or belongs to somebody
   *     else
   */
  record Conflicting<T>(String table, String id, Optional<T> server) implements OnlineResult<T> {}

  /** It was not carried out: there is no such row, or this user does not see it. */
  record Missing<T>(String table, String id) implements OnlineResult<T> {}

  /**
   * The row, where it was carried out.
   *
   * @throws RowException otherwise: {@link Reason#IN_CONFLICT} or {@link Reason#NOT_FOUND}
   */
  default T orThrow() {
    if (this instanceof Done<T> done) {
      return done.item();
    } else if (this instanceof Conflicting<T> met) {
      throw refused(Reason.IN_CONFLICT, met.table(), met.id(), "was written by somebody else");
    }
    Missing<T> missing = (Missing<T>) this;
    throw refused(Reason.NOT_FOUND, missing.table(), missing.id(), "is not on the server");
  }

  private static RowException refused(Reason reason, String table, String id, String what) {
    String message = String.format("Row %s of table %s %s. Nothing was changed.", id, table, what);
    return new RowException(reason, table, id, message);
  }
}
