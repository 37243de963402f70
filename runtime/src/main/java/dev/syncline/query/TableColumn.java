package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Column;

/**
 * An expression that is a column, and no more.
 *
 * @param <T> the model
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public interface TableColumn<T> {

  /** What it says, whatever the table. */
  Term term();

  /** The column's description in the schema. */
  default Column column() {
    return ((Cell) term()).column();
  }
}
