/** Requests to answers, as the protocols of the table service want them. */
@NullMarked
package dev.syncline.backend.protocol;

import org.jspecify.annotations.NullMarked;
