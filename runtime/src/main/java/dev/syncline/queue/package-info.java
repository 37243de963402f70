/**
 * The outbox: what this device has changed and the server has not yet acknowledged. One {@link
 * dev.syncline.queue.Operation} a row, written in the same transaction as the row by {@link
 * dev.syncline.queue.TrackedRows}, and kept until an answer settles it.
 */
@NullMarked
package dev.syncline.queue;

import org.jspecify.annotations.NullMarked;
