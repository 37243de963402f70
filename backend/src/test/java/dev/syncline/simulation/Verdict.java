package dev.syncline.simulation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a user decides a conflict.
 *
 * @param merged the row as it is to be, of {@link Choice#USE}
 */
record Verdict(Choice choice, @Nullable Item merged) {

  /** What users can say. */
  enum Choice {
    KEEP_LOCAL,
    TAKE_SERVER,
    USE,
    DELETE,
    POSTPONE
  }

  Item mergedOrThrow() {
    return Objects.requireNonNull(merged);
  }

  @Override
  public String toString() {
    return merged == null ? choice.toString() : choice + " " + merged.values();
  }
}
