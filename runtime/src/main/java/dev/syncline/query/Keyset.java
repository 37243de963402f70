package dev.syncline.query;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place of one row in an order, as a condition that holds for the rows which come after it: a
 * page is found by where the last one ended, and not by counting the rows before it.
 */
public final class Keyset {

  /** Of no terms, none holds. */
  private static final Condition NOWHERE = new Or(List.of());

  private final Row row;

  private Keyset(Row row) {
    this.row = row;
  }

  /**
   * The rows of the query that come after this row, which need not be one of them.
   *
   * @param row all of its columns; what {@link Query#after()} gives is replaced by it
   */
  public static <T> Selection<T> after(Query<T> query, Row row) {
    List<Order<T>> orders = new ArrayList<>(query.orders());
    if (orders.stream().noneMatch(Order::isById)) {
      orders.add(Order.byId());
    }
    Condition after = new Keyset(row).after(orders);
    Predicate<T> given = query.condition();
    Condition both = given == null ? after : given.condition().and(after);
    return new Selection<>(
        new LocalPredicate<>(both), orders, query.limit(), query.offset(), null, query.isIndexed());
  }

  /** Greater in the first order, or equal there and greater in the next, and so on. */
  // ("a" >= ?1 AND ("a" > ?1 OR ("a" = ?1 AND "id" > ?2)))
  private Condition after(List<? extends Order<?>> orders) {
    Order<?> first = orders.get(0);
    Condition after = after(first);
    if (orders.size() == 1) {
      return after;
    }
    Condition tied = equal(first).and(after(orders.subList(1, orders.size())));
    Condition from = from(first);
    return from == null ? after.or(tied) : from.and(after.or(tied));
  }

  /** What an index can begin at; null where rows without a value come after it. */
  private @Nullable Condition from(Order<?> order) {
    boolean plain = value(order) != null && order.nullsFirst() && !order.isByDeclaration();
    return plain ? compare(order, order.descending() ? Operator.LE : Operator.GE) : null;
  }

  private Condition equal(Order<?> order) {
    return value(order) == null ? new IsNull(order.term()) : compare(order, Operator.EQ);
  }

  private Condition after(Order<?> order) {
    Condition isNull = new IsNull(order.term());
    if (value(order) == null) {
      return order.nullsFirst() ? isNull.not() : NOWHERE;
    }
    Condition greater = order.isByDeclaration() ? afterName(order) : afterValue(order);
    return order.nullsFirst() ? greater : greater.or(isNull);
  }

  private Condition afterValue(Order<?> order) {
    return compare(order, order.descending() ? Operator.LT : Operator.GT);
  }

  /** Constants come as they are declared, and names that the app does not know after them. */
  private Condition afterName(Order<?> order) {
    Cell cell = (Cell) order.term();
    List<String> names = cell.column().traits().constants();
    int position = names.indexOf(value(order));
    Condition unknown = isOneOf(cell, names).not();
    if (position < 0) {
      Condition beyond = unknown.and(afterValue(order));
      return order.descending() ? beyond.or(isOneOf(cell, names)) : beyond;
    }
    return order.descending()
        ? isOneOf(cell, names.subList(0, position))
        : isOneOf(cell, names.subList(position + 1, names.size())).or(unknown);
  }

  private static Condition isOneOf(Cell cell, List<String> names) {
    return new In(
        cell,
        names.stream()
            .map(name -> new Constant(name, ColumnType.ENUM))
            .collect(Collectors.toList()));
  }

  private Condition compare(Order<?> order, Operator operator) {
    Object value = Objects.requireNonNull(value(order));
    return new Comparison(order.term(), operator, new Constant(value, type(order.term(), value)));
  }

  private @Nullable Object value(Order<?> order) {
    return Evaluation.value(order.term(), row);
  }

  private static ColumnType type(Term term, Object value) {
    if (term instanceof Cell cell) {
      return cell.column().type();
    } else if (value instanceof String) {
      return ColumnType.TEXT;
    }
    return value instanceof Long ? ColumnType.INT64 : ColumnType.FLOAT64;
  }
}
