package dev.syncline.store;

/** What a write that returned survives. Both survive a crash and a kill of the process. */
public enum Durability {
  /** SQLite's {@code synchronous=NORMAL}: a power cut may take the last moments. */
  NORMAL,
  /** SQLite's {@code synchronous=FULL}: survives a power cut; several times slower. */
  FULL
}
