package dev.syncline.transport;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a pull asks for next, deleted ones included.
 *
 * @param filter the condition of the pull as the dialect says it, or null for all rows
 * @param from only rows that were stored at this millisecond or later ({@link
 *     dev.syncline.schema.InstantText}), or null for all
 * @param bucket if not null, only rows that were stored within the millisecond {@code from},
 *     ordered by id, those after this id; the empty text for all of them
 * @param size how many rows are wanted
 * @param counted whether the server is to tell how many rows there are in all
 */
public record PageRequest(
    @Nullable String filter,
    @Nullable String from,
    @Nullable String bucket,
    int size,
    boolean counted) {}
