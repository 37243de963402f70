package dev.syncline;

import dev.syncline.schema.Row;
import dev.syncline.sync.ConflictPolicy.Decision;
import java.util.BitSet;

/**
 * A row that is being merged: what only one side changed is taken from that side, what a rule of
 * its column has settled stays so, and what clashes is picked column by column. Immutable.
 *
 * @param <T> the model
 */
public final class Picks<T> {

  private final ConflictRows<T> rows;
  private final Row merged;
  private final BitSet open;

  /**
   * Begins with what only one side changed.
   *
   * @throws IllegalStateException if one side deleted the row: there is nothing to merge then
   */
  public Picks(Conflict<T> conflict) {
    this(conflict.rows(), settled(conflict.rows()), conflict.rows().dispute().clashes());
  }

  private Picks(ConflictRows<T> rows, Row merged, BitSet open) {
    this.rows = rows;
    this.merged = merged;
    this.open = open;
  }

  private static Row settled(ConflictRows<?> rows) {
    boolean here = rows.dispute().ours() != null;
    if (!here || rows.dispute().theirs() == null) {
      throw new IllegalStateException(
          String.format(
              "Row %s of table %s was deleted %s, so there is nothing to merge. Keep one side:"
                  + " keepLocal(), takeServer(), or another row by use(…).",
              rows.rowId(), rows.schema().table(), here ? "on the server" : "here"));
    }
    return rows.dispute().settled().merged();
  }

  /** The same, but the column at this position is taken from this side, if it clashes. */
  public Picks<T> with(int column, Pick side) {
    BitSet rest = (BitSet) open.clone();
    rest.clear(column);
    Row from = side == Pick.LOCAL ? rows.dispute().ours() : rows.dispute().theirs();
    return from != null && open.get(column)
        ? new Picks<>(rows, merged.with(column, from.get(column)), rest)
        : new Picks<>(rows, merged, rest);
  }

  /** The end of the merge. */
  public Conflict.Merge<T> merge() {
    return new Conflict.Merge<>(this);
  }

  /** The same, but whatever still clashes is taken from this side. */
  Picks<T> otherwise(Pick side) {
    Picks<T> picks = this;
    for (int column = open.nextSetBit(0); column >= 0; column = open.nextSetBit(column + 1)) {
      picks = picks.with(column, side);
    }
    return picks;
  }

  /** The merged row becomes the row, if nothing clashes any more. */
  Resolution<T> resolve() {
    if (!open.isEmpty()) {
      String name = rows.schema().columns().get(open.nextSetBit(0)).name();
      throw new IllegalStateException(
          String.format(
              "Column %s of row %s in table %s clashes, and its rule has no answer. Say whose"
                  + " value it takes by otherwise(…), before resolve().",
              name, rows.rowId(), rows.schema().table()));
    }
    return new Resolution<>(rows, new Decision.Become(merged));
  }
}
