/**
 * The engine: {@link dev.syncline.sync.Push} takes the outbox to the server, {@link
 * dev.syncline.sync.Pull} brings the server's rows here. Each reads as its part of the
 * specification; what a network answer means for a row and its operation is decided in one
 * transaction, and no transaction is open while the network is waited for.
 */
@NullMarked
package dev.syncline.sync;

import org.jspecify.annotations.NullMarked;
