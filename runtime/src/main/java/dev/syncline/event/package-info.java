/** What the engine tells the app: while it synchronises, and when it has done so. */
@NullMarked
package dev.syncline.event;

import org.jspecify.annotations.NullMarked;
