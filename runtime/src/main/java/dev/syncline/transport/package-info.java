/**
 * The server as the engine sees it. {@link dev.syncline.transport.RemoteTable} asks and understands
 * the answers; {@link dev.syncline.transport.WireDialect} says how a protocol spells both; {@link
 * dev.syncline.transport.TableApi} carries them by Feign.
 */
@NullMarked
package dev.syncline.transport;

import org.jspecify.annotations.NullMarked;
