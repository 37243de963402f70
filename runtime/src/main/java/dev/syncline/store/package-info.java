/**
 * The rows of the device: a {@link dev.syncline.store.Store} is one SQLite file with one writer and
 * many readers, reached through the small {@link dev.syncline.store.Driver} so that no type of JDBC
 * or Android is seen above it.
 */
@NullMarked
package dev.syncline.store;

import org.jspecify.annotations.NullMarked;
