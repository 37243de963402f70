/** SQLite through JDBC, for desktop and server JVMs. The only place that knows {@code java.sql}. */
@NullMarked
package dev.syncline.store.jdbc;

import org.jspecify.annotations.NullMarked;
