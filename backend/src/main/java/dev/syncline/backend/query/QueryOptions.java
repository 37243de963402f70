package dev.syncline.backend.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table to list.
 *
 * @param filter the condition, or null for all rows
 * @param order never empty: it ends with the id
 * @param skip how many rows to leave out first
 * @param top how many rows to list at most
 * @param includeDeleted whether deleted rows count as rows
 */
public record QueryOptions(
    @Nullable Expression filter, List<Order> order, long skip, int top, boolean includeDeleted) {

  /** The same rows, and the one after them. */
  public QueryOptions andOneMore() {
    return new QueryOptions(filter, order, skip, top + 1, includeDeleted);
  }
}
