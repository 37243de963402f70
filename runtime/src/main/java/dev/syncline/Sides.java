package dev.syncline;

import org.jspecify.annotations.Nullable;

/**
 * One column of a row in {@link Conflict}, as each side has it. A value is null where the row has
 * none, and where there is no row: a base that is not known, a side that deleted it.
 *
 * @param base the value as both sides knew it before
 * @param local the value here
 * @param server the value on the server
 * @param changedHere whether this device changed it
 * @param changedThere whether another writer changed it
 * @param clashes whether both did, each to a value of its own, and no rule of the column settles it
 * @param <V> the type of the column's values
 */
public record Sides<V>(
    @Nullable V base,
    @Nullable V local,
    @Nullable V server,
    boolean changedHere,
    boolean changedThere,
    boolean clashes) {

  /** Names no value: those are the user's. */
  @Override
  public String toString() {
    return String.format(
        "Sides[changedHere=%s, changedThere=%s, clashes=%s]", changedHere, changedThere, clashes);
  }
}
