package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code unmarked}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_UnmarkedTable
    extends SyncedTable<NullMarkedModel.Unmarked, NullMarkedModel_UnmarkedConflict> {
  private NullMarkedModel_UnmarkedTable(SyncClient client) {
    super(client, NullMarkedModel_UnmarkedSchema.INSTANCE, NullMarkedModel_UnmarkedConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static NullMarkedModel_UnmarkedTable of(SyncClient client) {
    return new NullMarkedModel_UnmarkedTable(client);
  }
}
