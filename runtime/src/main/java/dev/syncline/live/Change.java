package dev.syncline.live;

import java.util.List;

/**
 * One step from the rows that a live query gave before to those that it gives now. Positions count
 * from 0 and are those at the time of the step: each step is made on what the steps before it have
 * left. A row that moved and changed is moved first, as it was, and updated later.
 *
 * @param <T> the model
 */
public sealed interface Change<T> {

  /** The row that it is about: as it is after the step, or was if it is deleted. */
  T item();

  /** Makes the step on a list that holds the rows before it. */
  void applyTo(List<T> rows);

  /** A row that was not there. */
  record Inserted<T>(int index, T item) implements Change<T> {
    @Override
    public void applyTo(List<T> rows) {
      rows.add(index, item);
    }
  }

  /**
   * A row whose values are others now.
   *
   * @param before the row as it was
   */
  record Updated<T>(int index, T before, T item) implements Change<T> {
    @Override
    public void applyTo(List<T> rows) {
      rows.set(index, item);
    }
  }

  /** A row that is not there any more: deleted, or not chosen now. */
  record Deleted<T>(int index, T item) implements Change<T> {
    @Override
    public void applyTo(List<T> rows) {
      rows.remove(index);
    }
  }

  /**
   * A row that stands elsewhere among those that stayed.
   *
   * @param to its position when it has been taken out at {@code from} and put back
   */
  record Moved<T>(int from, int to, T item) implements Change<T> {
    @Override
    public void applyTo(List<T> rows) {
      rows.remove(from);
      rows.add(to, item);
    }
  }
}
