/**
 * Live queries: the rows that a query chooses now, and what becomes of them with each change. They
 * hear of what this process writes through the tables, not of what another one writes to the file.
 */
@NullMarked
package dev.syncline.live;

import org.jspecify.annotations.NullMarked;
