/** What annotation processing costs: Syncline's, and that of others on models of the same size. */
@NullMarked
package dev.syncline.benchmark.compile;

import org.jspecify.annotations.NullMarked;
