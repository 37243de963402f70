package dev.syncline.vectors;

import dev.syncline.query.Filter;
import dev.syncline.query.Order;
import dev.syncline.query.Query;
import dev.syncline.query.WirePredicate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The filters and orders of vectors, in the typed language; found by the vectors' own text. */
final class Words<T> {

  private final Map<String, Filter<T>> filters = new HashMap<>();
  private final Map<String, List<Order<T>>> orders = new HashMap<>();

  /**
   * @param byId the order of a server that was asked for none
   */
  Words(Order<T> byId) {
    filters.put("", Filter.all());
    orders.put("", List.of(byId));
  }

  Words<T> filter(String text, WirePredicate<T> condition) {
    filters.put(text, Filter.where(condition));
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // List.of takes them and no more
  final Words<T> order(String text, Order<T>... order) {
    orders.put(text, List.of(order));
    return this;
  }

  boolean say(Vector vector) {
    return filters.containsKey(vector.option("filter"))
        && orders.containsKey(vector.option("orderby"));
  }

  Set<String> filters() {
    return filters.keySet();
  }

  Set<String> orders() {
    return orders.keySet();
  }

  Filter<T> filter(Vector vector) {
    return filters.get(vector.option("filter"));
  }

  /** All rows of the vector in its order, whatever the page. */
  Query<T> query(Vector vector) {
    Query<T> query = filter(vector);
    for (Order<T> order : orders.get(vector.option("orderby"))) {
      query = query.orderBy(order);
    }
    return query;
  }
}
