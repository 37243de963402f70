package dev.syncline.simulation;

import dev.syncline.query.Filter;
import java.util.function.Predicate;

/**
 * A part of a table that a device pulls.
 *
 * @param filter as the server is asked for it
 * @param part as it is known here which rows that are
 */
record Slice<T>(Filter<T> filter, Predicate<Item> part) {}
