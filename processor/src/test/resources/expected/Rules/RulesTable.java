package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code rules}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class RulesTable extends SyncedTable<Rules, RulesConflict> {
  private RulesTable(SyncClient client) {
    super(client, RulesSchema.INSTANCE, RulesConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static RulesTable of(SyncClient client) {
    return new RulesTable(client);
  }
}
