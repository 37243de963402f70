/** Makes the classes that belong to a {@code @SyncTable} model while it is compiled. */
@NullMarked
package dev.syncline.processor;

import org.jspecify.annotations.NullMarked;
