/** Where the rows are kept. Whatever the database, every write has a version of its own. */
@NullMarked
package dev.syncline.backend.storage;

import org.jspecify.annotations.NullMarked;
