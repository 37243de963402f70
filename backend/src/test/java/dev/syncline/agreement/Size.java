package dev.syncline.agreement;

/** Enough constants that the order of their declaration is not that of their names. */
enum Size {
  SMALL,
  MEDIUM,
  LARGE,
  EXTRA_LARGE
}
