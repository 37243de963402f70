package dev.syncline.live;

import dev.syncline.schema.Row;

/** A row as it was stored, by which changes are seen, and the item that was made of it. */
record Entry<T>(Row row, T item) {}
