package dev.syncline.vectors;

/** Who may see a film. */
enum Rating {
  Unrated,
  G,
  PG,
  PG13,
  NC17,
  R
}
