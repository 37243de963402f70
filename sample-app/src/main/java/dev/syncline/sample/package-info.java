/** Offline sync, shown in the terminal: two devices, a backend, a to-do list and 248 films. */
@NullMarked
package dev.syncline.sample;

import org.jspecify.annotations.NullMarked;
