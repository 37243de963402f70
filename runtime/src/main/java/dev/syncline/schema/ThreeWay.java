package dev.syncline.schema;

import dev.syncline.annotation.MergeRule;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Three sides of one row: as the two others knew it, as it is here, as it is on the server.
 * Compared column by column; only columns that apps write count.
 *
 * @param base the last server row that this device built on, without the columns of which that is
 *     not known; null if nothing of it is
 * @param local the row here, or null if it was deleted here
 * @param server the row there, or null if it was deleted there
 */
public record ThreeWay(@Nullable Row base, @Nullable Row local, @Nullable Row server) {

  /**
   * The columns that this device changed. Without a known base, all in which the two sides differ.
   */
  public BitSet changedHere() {
    return local == null ? new BitSet() : changed(local, server);
  }

  /**
   * The columns that another writer changed. Without a known base, all in which the sides differ.
   */
  public BitSet changedThere() {
    return server == null ? new BitSet() : changed(server, local);
  }

  /**
   * The columns that both sides changed, each to a value of its own; or to the same, where the
   * changes are to be summed.
   */
  public BitSet clashes() {
    if (local == null || server == null) {
      return new BitSet();
    }
    BitSet clashes = local.differencesTo(server);
    clashes.or(sums(local));
    clashes.and(changedHere());
    clashes.and(changedThere());
    return clashes;
  }

  private static BitSet sums(Row row) {
    BitSet sums = new BitSet();
    for (int i = 0; i < row.columns().size(); i++) {
      boolean isSum = row.columns().get(i).traits().merge() == MergeRule.SUM_OF_CHANGES;
      sums.set(i, isSum && !row.isNull(i));
    }
    return sums;
  }

  /** Whether one side deleted the row while the other did not just leave it as it was. */
  public boolean rowClashes() {
    if ((local == null) == (server == null)) {
      return false;
    }
    Row survivor = local == null ? server : local;
    return base == null || survivor == null || !base.differencesTo(survivor).isEmpty();
  }

  public boolean isClean() {
    return !rowClashes() && clashes().isEmpty();
  }

  /**
   * The server's row with the columns that were changed here laid over it: the merged row, where
   * nothing clashes; ours, where something does. Both sides must be there.
   */
  public Row merged() {
    if (local == null || server == null) {
      throw new IllegalStateException("A deleted row cannot be merged");
    }
    BitSet ours = changedHere();
    Row kept =
        local.only(i -> ours.get(i) || local.columns().get(i).role() == Column.Role.LOCAL_ONLY);
    return kept.over(server).over(local);
  }

  /**
   * The same sides, as if the column had been changed here alone: to this value, as SQLite keeps
   * it. Both sides must be there.
   */
  public ThreeWay settled(int column, @Nullable Object value) {
    if (local == null || server == null) {
      throw new IllegalStateException("A deleted row cannot be merged");
    }
    Row agreed = base == null ? server.only(i -> i == column) : base;
    return new ThreeWay(agreed.with(column, server.get(column)), local.with(column, value), server);
  }

  /** What is not known of the base counts as if it had been as it is on the other side. */
  private BitSet changed(Row side, @Nullable Row other) {
    Row before = base == null ? other : other == null ? base : base.over(other);
    return before == null ? all(side) : before.differencesTo(side);
  }

  private static BitSet all(Row side) {
    BitSet all = new BitSet();
    for (int i = 0; i < side.columns().size(); i++) {
      all.set(i, side.columns().get(i).isSynced());
    }
    return all;
  }
}
