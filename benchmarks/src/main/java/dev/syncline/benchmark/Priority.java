package dev.syncline.benchmark;

/** How much something matters. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH
}
