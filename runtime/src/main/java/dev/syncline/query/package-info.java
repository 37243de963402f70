/**
 * What rows are asked for: typed columns make {@link dev.syncline.query.Predicate}s, a predicate
 * makes a {@link dev.syncline.query.Filter}, a filter with an order or a limit is a {@link
 * dev.syncline.query.Selection}. One condition is rendered as SQL for this device and as OData for
 * the server, and means the same in both: a comparison with a column that is null is never true.
 */
@NullMarked
package dev.syncline.query;

import org.jspecify.annotations.NullMarked;
