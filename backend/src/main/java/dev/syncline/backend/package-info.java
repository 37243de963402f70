/** A small table server to embed: start with {@link dev.syncline.backend.Backend}. */
@NullMarked
package dev.syncline.backend;

import org.jspecify.annotations.NullMarked;
