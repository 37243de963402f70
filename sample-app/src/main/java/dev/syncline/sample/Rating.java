package dev.syncline.sample;

/** Who may see a film. */
public enum Rating {
  Unrated,
  G,
  PG,
  PG13,
  NC17,
  R
}
