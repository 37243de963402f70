package dev.syncline;

import dev.syncline.store.Store;

/** Placeholder while the house is built: see the next commits. */
public final class SyncClient {

  private final Store store;

  SyncClient(Store store) {
    this.store = store;
  }

  public Store store() {
    return store;
  }
}
