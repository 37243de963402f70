/** What the source says about a model, right or wrong, each part with its place. */
@NullMarked
package dev.syncline.processor.declaration;

import org.jspecify.annotations.NullMarked;
