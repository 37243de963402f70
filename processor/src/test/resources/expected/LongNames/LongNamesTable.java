package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code a_table_with_a_name_longer_than_what_anyone_would_choose}, kept in step with the
 * server.
 */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LongNamesTable extends SyncedTable<LongNames, LongNamesConflict> {
  private LongNamesTable(SyncClient client) {
    super(client, LongNamesSchema.INSTANCE, LongNamesConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static LongNamesTable of(SyncClient client) {
    return new LongNamesTable(client);
  }
}
