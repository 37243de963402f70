/** Measurements: what Syncline costs beside the best that the same machine can do without it. */
@NullMarked
package dev.syncline.benchmark;

import org.jspecify.annotations.NullMarked;
