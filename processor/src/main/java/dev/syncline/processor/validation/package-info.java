/** Whether what the source says can become a table, and what to tell the developer if not. */
@NullMarked
package dev.syncline.processor.validation;

import org.jspecify.annotations.NullMarked;
