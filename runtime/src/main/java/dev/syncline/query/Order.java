package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * By which column rows are ordered. Null comes before every value, and so last in descending order.
 *
 * @param <T> the model
 */
public record Order<T>(Column column, boolean descending) {}
