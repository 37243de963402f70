/**
 * What will be generated: immutable values, correct by construction, without the compiler's API.
 */
@NullMarked
package dev.syncline.processor.model;

import org.jspecify.annotations.NullMarked;
