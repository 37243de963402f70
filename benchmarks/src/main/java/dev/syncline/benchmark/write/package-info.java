/** Local writes, each with what tells of it, by Syncline and by others. */
@NullMarked
package dev.syncline.benchmark.write;

import org.jspecify.annotations.NullMarked;
