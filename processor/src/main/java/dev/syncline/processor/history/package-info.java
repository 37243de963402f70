/**
 * The versions that tables have had: files under version control, and what has changed since. Pure
 * but for {@link dev.syncline.processor.history.SchemaFolder}.
 */
@NullMarked
package dev.syncline.processor.history;

import org.jspecify.annotations.NullMarked;
