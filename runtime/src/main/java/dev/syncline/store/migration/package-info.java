/**
 * Brings the tables of a file to what the models say. What becomes of the columns is decided before
 * anything is written.
 */
@NullMarked
package dev.syncline.store.migration;

import org.jspecify.annotations.NullMarked;
