package dev.syncline;

import dev.syncline.schema.TableSchema;
import java.util.function.Function;

/** Placeholder while the house is built: see the next commit. */
public abstract class SyncedTable<T, C extends Conflict<T>> {
  protected SyncedTable(
      SyncClient client, TableSchema<T> schema, Function<ConflictRows<T>, C> conflicts) {}
}
