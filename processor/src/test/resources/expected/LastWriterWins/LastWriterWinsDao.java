package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code settings}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LastWriterWinsDao extends Dao<LastWriterWins> {
  private LastWriterWinsDao(Store store) {
    super(store, LastWriterWinsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static LastWriterWinsDao of(SyncClient client) {
    return new LastWriterWinsDao(client.store());
  }
}
