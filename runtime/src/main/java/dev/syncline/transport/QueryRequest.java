package dev.syncline.transport;

import dev.syncline.query.Query;
import java.util.List;

/**
 * Which rows of a table an app wants to read on the server, which is to count them all, too.
 *
 * @param query which, and in which order; not how many
 * @param columns the columns that are wanted, or none for all
 * @param skip how many of them to leave out first
 * @param top how many are wanted at most
 * @param deletedToo whether deleted rows are wanted, too
 */
public record QueryRequest(
    Query<?> query, List<String> columns, long skip, long top, boolean deletedToo) {

  public QueryRequest {
    columns = List.copyOf(columns);
  }
}
