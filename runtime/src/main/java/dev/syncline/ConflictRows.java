package dev.syncline;

import dev.syncline.schema.Dispute;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;

/**
 * What a {@link Conflict} is made of: handed to the constructor of a generated conflict.
 *
 * @param rowId the row that two sides changed
 * @param dispute the row as both knew it, as it is here and as it is there
 * @param server what the server answered, its version included
 * @param <T> the model
 */
public record ConflictRows<T>(
    TableSchema<T> schema, String rowId, Dispute dispute, ServerRow server) {}
