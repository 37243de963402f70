package dev.syncline.backend.query;

import dev.syncline.backend.table.ServedTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request for a list asks for.
 *
 * @param filter the condition, or null for all rows
 * @param orders never empty: it ends with the id
 * @param page which of the rows
 * @param selected the positions of their columns to answer, in order
 * @param counted whether to say how many rows there are in all
 * @param includeDeleted whether deleted rows count as rows
 */
public record QueryOptions(
    @Nullable Expression filter,
    List<Order> orders,
    Page page,
    List<Integer> selected,
    boolean counted,
    boolean includeDeleted) {

  /**
   * The options among the parameters of a request; others are left alone.
   *
   * @param parameters decoded, in order
   * @throws QueryException if an option makes no sense on this table
   */
  public static QueryOptions parse(
      Map<String, String> parameters, Dialect dialect, ServedTable table, Page.Limits limits) {
    return new OptionReader(parameters, dialect, table).read(limits);
  }

  /** The same rows, and the one after them. */
  public QueryOptions andOneMore() {
    Page longer = new Page(page.skip(), page.size() + 1, page.nextTop());
    return new QueryOptions(filter, orders, longer, selected, counted, includeDeleted);
  }

  /**
   * The parameters of the request for the page after this one.
   *
   * @param parameters those of the request for this one
   */
  public Map<String, String> nextParameters(Map<String, String> parameters, Dialect dialect) {
    Map<String, String> next = new LinkedHashMap<>(parameters);
    next.keySet().removeIf(name -> dialect.isOption("skip", name) || dialect.isOption("top", name));
    next.put("$skip", Long.toString(page.nextSkip()));
    if (page.nextTop() != null) {
      next.put("$top", page.nextTop().toString());
    }
    return next;
  }
}
