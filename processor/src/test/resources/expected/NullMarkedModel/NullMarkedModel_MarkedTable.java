package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code marked}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_MarkedTable
    extends SyncedTable<NullMarkedModel.Marked, NullMarkedModel_MarkedConflict> {
  private NullMarkedModel_MarkedTable(SyncClient client) {
    super(client, NullMarkedModel_MarkedSchema.INSTANCE, NullMarkedModel_MarkedConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static NullMarkedModel_MarkedTable of(SyncClient client) {
    return new NullMarkedModel_MarkedTable(client);
  }
}
