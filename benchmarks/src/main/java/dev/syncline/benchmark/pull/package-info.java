/** Pulls over HTTP, beside the best that hand-written code does. */
@NullMarked
package dev.syncline.benchmark.pull;

import org.jspecify.annotations.NullMarked;
