package dev.syncline.sync;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.queue.Operation;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.store.SqlSession;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Removes rows of one table from this device without telling the server (specification, section 6),
 * in the caller's transaction. Whatever is on its way for the table belongs to an epoch that is
 * over then: pages are not applied, and answers to pushes of these rows are ignored. Every pull
 * begins anew. Holds no state.
 */
final class Purging {

  private static final int PAGE = 500;

  private final LocalTable table;
  private final OperationQueue queue;
  private final DeltaTokens tokens;

  Purging(LocalTable table, OperationQueue queue, DeltaTokens tokens) {
    this.table = table;
    this.queue = queue;
    this.tokens = tokens;
  }

  /**
   * Removes all rows.
   *
   * @param discarding whether what was not pushed is given up, the deletes of rows that are not
   *     here any more included
   * @return how many rows were here
   * @throws RowException if something was not pushed that is not to be given up
   */
  int all(SqlSession session, boolean discarding) {
    OperationList changes = new OperationList(queue, table.name(), null);
    if (!discarding) {
      requireNone(changes.page(session, 0, 1), changes.count(session));
    }
    for (List<Operation> page = next(session, changes); !page.isEmpty(); ) {
      page.forEach(change -> queue.remove(session, change));
      page = next(session, changes);
    }
    tokens.forget(session, table.name());
    Epochs.begin(session, table.name());
    table.unknown().forgetAll(session);
    return table.rows().deleteAll(session);
  }

  private static List<Operation> next(SqlSession session, OperationList changes) {
    return changes.page(session, 0, PAGE);
  }

  /**
   * Removes the rows with these ids.
   *
   * @param discarding whether what was not pushed of these rows is given up
   * @return how many of them were here
   * @throws RowException if something was not pushed that is not to be given up
   */
  int rows(SqlSession session, Collection<String> ids, boolean discarding) {
    List<Operation> changes = changes(session, ids);
    if (!discarding) {
      requireNone(changes, changes.size());
    }
    changes.forEach(change -> queue.remove(session, change));
    tokens.clear(session, table.name());
    Epochs.begin(session, table.name());
    ids.forEach(id -> table.unknown().forget(session, id));
    return (int) ids.stream().filter(id -> table.rows().delete(session, id)).count();
  }

  private List<Operation> changes(SqlSession session, Collection<String> ids) {
    return queue.concerns(session, table.name())
        ? ids.stream()
            .map(id -> queue.find(session, table.name(), id))
            .filter(Objects::nonNull)
            .collect(Collectors.toList())
        : List.of();
  }

  private void requireNone(List<Operation> changes, long count) {
    if (count > 0) {
      String first = changes.get(0).rowId();
      String others = count == 1 ? "was" : "and " + (count - 1) + " more were";
      String message =
          String.format(
              "Row %s of table %s %s changed here and not pushed, so nothing was purged. Push"
                  + " first, or give the changes up by Purge.discardingChanges().",
              first, table.name(), others);
      throw new RowException(Reason.NOT_PUSHED, table.name(), first, message);
    }
  }
}
