/** Writes Java: one generator for each kind of generated class. */
@NullMarked
package dev.syncline.processor.generation;

import org.jspecify.annotations.NullMarked;
