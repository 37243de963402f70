/**
 * Everything that Syncline throws. One sealed family, {@link dev.syncline.error.SyncException},
 * whose members say what went wrong in the terms of the app: which table, row, column or file, and
 * what helps.
 */
@NullMarked
package dev.syncline.error;

import org.jspecify.annotations.NullMarked;
