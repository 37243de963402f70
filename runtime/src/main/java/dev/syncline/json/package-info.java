/**
 * Rows as JSON: what travels to and from the server, and what the outbox keeps of a row. Streamed,
 * one value at a time; nothing is looked up by reflection.
 */
@NullMarked
package dev.syncline.json;

import org.jspecify.annotations.NullMarked;
