package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Field;
import dev.syncline.backend.query.Expression.Ordinal;
import dev.syncline.backend.table.ServedTable;
import java.util.List;
import java.util.stream.Stream;

/** One part of an {@code $orderby}. */
public record Order(Expression value, boolean descending) {

  /**
   * The order that the text says, completed by the id, so that no two rows change places between
   * one page and the next. Enums are ordered as they are declared.
   *
   * @throws QueryException if it says none on this table
   */
  static List<Order> parse(String text, Dialect dialect, ServedTable table) {
    List<Order> said = text.isBlank() ? List.of() : ODataParser.orders(text, dialect, table);
    Field id = new Field(table.columns().get(table.columns().id()));
    boolean complete = said.stream().anyMatch(order -> order.value().equals(id));
    Stream<Order> rest = complete ? Stream.empty() : Stream.of(new Order(id, false));
    return Stream.concat(said.stream().flatMap(Order::byPlace), rest).toList();
  }

  private Stream<Order> byPlace() {
    return Ordinals.has(value)
        ? Stream.of(new Order(new Ordinal(((Field) value).column()), descending), this)
        : Stream.of(this);
  }
}
