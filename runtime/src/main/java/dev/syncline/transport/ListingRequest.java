package dev.syncline.transport;

import org.jspecify.annotations.Nullable;

/**
 * Which living rows are listed next, by id and version alone.
 *
 * @param filter the condition as the dialect says it, or null for all rows
 * @param after only rows with an id behind this one, in the server's order; null for all
 * @param size how many rows are wanted
 * @param counted whether the server is to tell how many rows there are behind that id
 */
public record ListingRequest(
    @Nullable String filter, @Nullable String after, int size, boolean counted) {}
