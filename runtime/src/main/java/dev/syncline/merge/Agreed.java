package dev.syncline.merge;

import org.jspecify.annotations.Nullable;

/** The value, as SQLite keeps it, that a rule makes of a clash. */
record Agreed(@Nullable Object value) {}
