package dev.syncline.backend.protocol;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.Page;
import dev.syncline.backend.query.QueryException;
import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.storage.Reading;
import dev.syncline.schema.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found, before a protocol says it.
 *
 * @param rows those of the page
 * @param count how many there are in all, or null if nobody asked
 * @param more whether others follow
 */
record Found(QueryOptions options, List<Row> rows, @Nullable Long count, boolean more) {

  /** What the call asks for, or a refusal. */
  static QueryOptions options(TableCall call, Dialect dialect, Page.Limits limits) {
    try {
      return QueryOptions.parse(call.target().parameters(), dialect, call.table(), limits);
    } catch (QueryException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  static Found of(TableCall call, QueryOptions options, Reading rows) {
    List<Row> found = rows.list(call.table(), options.andOneMore());
    Long count = options.counted() ? rows.count(call.table(), options) : null;
    int size = options.page().size();
    boolean more = found.size() > size;
    return new Found(options, more ? found.subList(0, size) : found, count, more);
  }
}
