package dev.syncline.benchmark;

/** How much something matters. */
enum Priority {
  LOW,
  NORMAL,
  HIGH
}
