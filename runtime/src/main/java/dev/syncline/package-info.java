/**
 * Offline-first tables. {@link dev.syncline.SyncClient} holds the rows of a device in a SQLite file
 * and keeps them in step with a server; a generated {@link dev.syncline.SyncedTable} for each model
 * is how an app reads and writes them.
 */
@NullMarked
package dev.syncline;

import org.jspecify.annotations.NullMarked;
