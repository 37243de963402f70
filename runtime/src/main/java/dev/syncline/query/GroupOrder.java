package dev.syncline.query;

import dev.syncline.query.tree.Term;

/**
 * By which aggregate groups are ordered. Null comes before every value, and so last in descending
 * order.
 *
 * @param descending whether the greatest value comes first
 * @param <T> the model
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public record GroupOrder<T>(Term term, boolean descending) {}
