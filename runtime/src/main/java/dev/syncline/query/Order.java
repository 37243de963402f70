package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * By which column rows are ordered. Null comes before every value, and so last in descending order.
 *
 * @param <T> the model, so that another table's column does not compile
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public record Order<T>(Column column, boolean descending) {}
