package dev.syncline;

/** Whose value a column takes when both sides changed it. */
public enum Pick {
  /** The value of this device. */
  LOCAL,
  /** The value of the server. */
  SERVER
}
