package dev.syncline.simulation;

/** A row as a user has read it, who knows nothing of what came later. */
record Held(Item item, int moment) {}
