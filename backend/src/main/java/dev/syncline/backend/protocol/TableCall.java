package dev.syncline.backend.protocol;

import dev.syncline.backend.Request;
import dev.syncline.backend.table.ServedTable;
import org.jspecify.annotations.Nullable;

/**
 * A request to a table, or to one of its items.
 *
 * @param id the item, or null for the table; one that a row may have
 */
record TableCall(ServedTable table, @Nullable String id, Target target, Request request) {}
