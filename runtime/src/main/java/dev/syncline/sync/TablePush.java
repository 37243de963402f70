package dev.syncline.sync;

import dev.syncline.queue.OperationQueue;
import dev.syncline.store.Store;
import dev.syncline.transport.RemoteTable;

/** The phases that the rows of one table go through in a push. */
record TablePush(
    Preparation preparation, Exchange exchange, Settlement settlement, Deciding deciding) {

  static TablePush of(
      Store store,
      OperationQueue queue,
      LocalTable table,
      RemoteTable remote,
      Listeners listeners,
      Call call) {
    return new TablePush(
        new Preparation(queue, table, remote.replacesRows()),
        new Exchange(table.schema(), remote),
        new Settlement(queue, table),
        new Deciding(store, queue, table, listeners, call));
  }
}
