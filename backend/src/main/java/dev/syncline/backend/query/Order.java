package dev.syncline.backend.query;

import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One column of an {@code $orderby}. */
public record Order(Column column, boolean descending) {

  /**
   * The order that the text says, completed by the id, so that no two rows change places between
   * one page and the next.
   *
   * @throws QueryException if the table has no such column
   */
  public static List<Order> parse(ServedTable table, String text) {
    List<Order> orders = new ArrayList<>();
    if (!text.isBlank()) {
      for (String part : text.split(",", -1)) {
        orders.add(part(table, part.strip()));
      }
    }
    Column id = table.columns().get(table.columns().id());
    if (orders.stream().noneMatch(order -> order.column().equals(id))) {
      orders.add(new Order(id, false));
    }
    return List.copyOf(orders);
  }

  private static Order part(ServedTable table, String part) {
    String[] words = part.split("\\s+", -1);
    String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
    if (words.length > 2 || !(direction.equals("asc") || direction.equals("desc"))) {
      throw new QueryException("$orderby: '" + part + "' is not a column with asc or desc");
    }
    int position = table.position(words[0]);
    if (position < 0) {
      throw new QueryException(
          "$orderby: table %s has no column %s".formatted(table.name(), words[0]));
    }
    return new Order(table.columns().get(position), direction.equals("desc"));
  }
}
