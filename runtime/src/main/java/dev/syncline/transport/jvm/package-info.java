/** HTTP by {@code java.net.http}, for desktop and server JVMs. */
@NullMarked
package dev.syncline.transport.jvm;

import org.jspecify.annotations.NullMarked;
