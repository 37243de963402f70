/**
 * Devices, users, a network and the backend, simulated: one seed decides everything that happens,
 * and after it the promises of {@code docs/sync.md} are checked. {@code docs/simulation.md} says
 * how to run and how to read it.
 */
@NullMarked
package dev.syncline.simulation;

import org.jspecify.annotations.NullMarked;
