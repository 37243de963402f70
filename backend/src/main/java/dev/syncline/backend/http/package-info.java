/** The only place that knows of sockets and threads. */
@NullMarked
package dev.syncline.backend.http;

import org.jspecify.annotations.NullMarked;
