package dev.syncline.backend.protocol;

import dev.syncline.schema.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a write says.
 *
 * @param row the columns that it gives a value, which apps write; no others, and no id
 * @param id the id, or null if it says none
 * @param version the version that the change was made on, or null if it says none
 */
record ItemBody(Row row, @Nullable String id, @Nullable String version) {}
