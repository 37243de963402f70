package dev.syncline;

/**
 * A step of a merge, which waits for a side of one column. Generated for each column without a
 * rule, with a method of the column's name that leads to the next step. Immutable: a step can be
 * taken more than once, to different ends.
 *
 * @param <T> the model
 */
public interface MergeStep<T> {

  /** What the steps before this one have picked. */
  Picks<T> picks();
}
