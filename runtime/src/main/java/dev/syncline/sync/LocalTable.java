package dev.syncline.sync;

import dev.syncline.queue.TrackedRows;
import dev.syncline.queue.UnknownFields;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.TableRows;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One table of this device as the engine uses it.
 *
 * @param rows its rows, written without an operation
 * @param tracked its rows, written with one
 * @param policy who decides its conflicts
 * @param acknowledged when its rows were last settled
 * @param unknown what the server's rows have beyond the model
 */
public record LocalTable(
    TableSchema<?> schema,
    TableRows rows,
    TrackedRows tracked,
    AtomicReference<ConflictPolicy> policy,
    Acknowledged acknowledged,
    UnknownFields unknown) {

  /** A table whose conflicts end as its model says. */
  public static LocalTable of(TableSchema<?> schema, TrackedRows tracked) {
    return new LocalTable(
        schema,
        new TableRows(schema),
        tracked,
        new AtomicReference<>(ConflictPolicy.of(schema.conflicts())),
        new Acknowledged(),
        new UnknownFields(schema.table()));
  }

  /** The name of the table. */
  public String name() {
    return schema.table();
  }
}
