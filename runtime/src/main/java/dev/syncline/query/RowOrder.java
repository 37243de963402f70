package dev.syncline.query;

import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Row;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the order of a query, in memory: exactly that of SQLite. */
public final class RowOrder {

  private RowOrder() {}

  /**
   * Compares by the orders, most significant first, and by the ids of rows that agree in all of
   * them. Without orders, all rows are equal.
   */
  public static Comparator<Row> by(List<? extends Order<?>> orders) {
    Comparator<Row> given = (one, other) -> compare(orders, one, other);
    return orders.isEmpty() ? given : given.thenComparing(Row::id, Evaluation.order());
  }

  private static int compare(List<? extends Order<?>> orders, Row one, Row other) {
    for (Order<?> order : orders) {
      int compared = compare(order, one, other);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private static int compare(Order<?> order, Row one, Row other) {
    Comparator<Object> values = values(order);
    Comparator<Object> directed = order.descending() ? values.reversed() : values;
    Comparator<@Nullable Object> nullable =
        order.nullsFirst() ? Comparator.nullsFirst(directed) : Comparator.nullsLast(directed);
    return nullable.compare(
        Evaluation.value(order.term(), one), Evaluation.value(order.term(), other));
  }

  private static Comparator<Object> values(Order<?> order) {
    Comparator<Object> stored = Evaluation.order();
    return order.isByDeclaration()
        ? Comparator.comparing(name -> position(order, name)).thenComparing(stored)
        : stored;
  }

  /** Names that the app does not know come after all others. */
  private static Integer position(Order<?> order, Object name) {
    List<String> constants = ((Cell) order.term()).column().traits().constants();
    int position = constants.indexOf(name);
    return position < 0 ? constants.size() : position;
  }
}
