/** Pushes over HTTP, beside a loop of bare requests. */
@NullMarked
package dev.syncline.benchmark.push;

import org.jspecify.annotations.NullMarked;
