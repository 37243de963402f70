/** Reads a table by Syncline, by JDBC and by other libraries, side by side. */
@NullMarked
package dev.syncline.benchmark.read;

import org.jspecify.annotations.NullMarked;
