package dev.syncline.transport;

import dev.syncline.schema.ServerRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a query's answer brought them.
 *
 * @param total how many rows meet the query in all, or null if the server did not say
 * @param last whether the server said that it holds nothing back: no row but these was asked for
 */
public record Page(List<ServerRow> rows, @Nullable Long total, boolean last) {}
