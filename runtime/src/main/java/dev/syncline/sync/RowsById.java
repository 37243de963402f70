package dev.syncline.sync;

import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import dev.syncline.transport.IdsRequest;
import dev.syncline.transport.Page;
import dev.syncline.transport.RemoteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads some rows of the server by their ids, and stores them as a page of a pull is stored. */
final class RowsById {

  private final LocalTable table;
  private final RemoteTable remote;
  private final Call call;
  private final Listeners listeners;
  private final Epoch epoch;
  private final PageApplication application;

  RowsById(
      LocalTable table,
      OperationQueue queue,
      RemoteTable remote,
      Call call,
      Listeners listeners,
      Epoch epoch) {
    this.table = table;
    this.remote = remote;
    this.call = call;
    this.listeners = listeners;
    this.epoch = epoch;
    this.application = new PageApplication(table, queue);
  }

  /** How many rows were stored so far. */
  long stored() {
    return application.counts().stored;
  }

  /**
   * Reads rows.
   *
   * @param filter what they have to meet besides, as the server is told it; empty if nothing
   * @param deletedToo whether it matters that a row was deleted
   * @param also what is to be done with those that came, in the transaction that stores them
   * @return false if the call was cancelled or the table purged before all had come
   */
  boolean read(
      String filter,
      List<String> ids,
      boolean deletedToo,
      BiConsumer<SqlSession, List<ServerRow>> also) {
    List<String> left = new ArrayList<>(ids);
    while (!left.isEmpty()) {
      long askedAt = table.acknowledged().now();
      List<String> asked = List.copyOf(left.subList(0, IdsRequest.fitting(left)));
      Page page = ask(new IdsRequest(filter.isEmpty() ? null : filter, asked, deletedToo));
      if (page == null || !store(page, askedAt, also)) {
        return false;
      }
      // A server may give fewer rows than are asked for. Those are not there that never come.
      left.removeAll(page.rows().isEmpty() ? asked : ids(page));
    }
    return true;
  }

  /** The rows that were asked for: where case does not matter to a server, it may add others. */
  private @Nullable Page ask(IdsRequest request) {
    Page page = call.isCancelled() ? null : call.waiting(() -> remote.rows(request));
    return page == null
        ? null
        : new Page(
            page.rows().stream()
                .filter(row -> request.ids().contains(row.id()))
                .collect(Collectors.toList()),
            null,
            false);
  }

  private static List<String> ids(Page page) {
    return page.rows().stream().map(ServerRow::id).collect(Collectors.toList());
  }

  private boolean store(Page page, long askedAt, BiConsumer<SqlSession, List<ServerRow>> also) {
    boolean stored =
        epoch.write(
            session -> {
              also.accept(session, page.rows());
              application.apply(session, page, id -> table.acknowledged().since(id, askedAt));
            });
    if (stored) {
      application.applied().forEach(id -> listeners.tell(l -> l.rowApplied(table.name(), id)));
    }
    return stored;
  }
}
