package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Column;
import dev.syncline.schema.Column.Role;
import dev.syncline.schema.ColumnType;

/**
 * By which expression rows are ordered. Null comes before every value, and so last in descending
 * order, unless the order says otherwise. Rows that agree in all orders of a query come by their
 * ids.
 *
 * @param descending whether the greatest value comes first
 * @param nullsFirst whether null comes first
 * @param <T> the model, so that another table's column does not compile
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public record Order<T>(Term term, boolean descending, boolean nullsFirst) {

  Order(Term term, boolean descending) {
    this(term, descending, !descending);
  }

  /** The same order, rows without a value before all others. */
  public Order<T> withNullsFirst() {
    return new Order<>(term, descending, true);
  }

  /** The same order, rows without a value after all others. */
  public Order<T> withNullsLast() {
    return new Order<>(term, descending, false);
  }

  static <T> Order<T> byId() {
    return new Order<>(new Cell(Column.id()), false);
  }

  /** Whether no two rows agree in it. */
  boolean isById() {
    return term instanceof Cell cell && cell.column().role() == Role.ID;
  }

  /** Whether it is that of an enum's constants, and not of their names. */
  boolean isByDeclaration() {
    return term instanceof Cell cell && cell.column().type() == ColumnType.ENUM;
  }

  /** Whether null comes where SQLite puts it by itself. */
  boolean putsNullsAsSqliteDoes() {
    return nullsFirst != descending;
  }
}
