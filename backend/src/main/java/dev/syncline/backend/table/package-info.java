/** What a served table is: its columns, the server's own among them, and the ids of its rows. */
@NullMarked
package dev.syncline.backend.table;

import org.jspecify.annotations.NullMarked;
