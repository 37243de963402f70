package dev.syncline.backend.query;

import org.jspecify.annotations.Nullable;

/**
 * A part of what a query finds.
 *
 * @param skip how many rows to leave out first
 * @param size how many rows to list at most
 * @param nextTop the {@code $top} of the next page, which is 0 if there is none; null if that has
 *     none
 */
public record Page(long skip, int size, @Nullable Long nextTop) {

  /**
   * How much a server lists.
   *
   * @param pageSize the rows of a page whose size nobody says
   * @param mostRows the largest {@code $top}
   */
  public record Limits(int pageSize, int mostRows) {}

  /**
   * The first page of a request. In ZUMO 2.0, {@code $top} is the size of a page, up to the
   * largest; in Datasync it is the number of rows in all, of which a page has its size at most.
   *
   * @param top as it was sent; null if it was not
   */
  static Page of(Dialect dialect, long skip, @Nullable Long top, Limits limits) {
    if (top != null && top > limits.mostRows()) {
      throw new QueryException(
          "$top: You cannot request more than %s records. Ask for the rest with $skip"
              .formatted(limits.mostRows()));
    }
    if (dialect == Dialect.ZUMO2) {
      long size = top == null || top == 0 ? limits.pageSize() : top;
      return new Page(skip, (int) size, size);
    }
    if (top == null) {
      return new Page(skip, limits.pageSize(), null);
    }
    long size = Math.min(top, limits.pageSize());
    return new Page(skip, (int) size, top - size);
  }

  /** Whether rows after these were not asked for. */
  public boolean isLast() {
    return nextTop != null && nextTop == 0;
  }

  /** Where the next page begins. */
  long nextSkip() {
    return skip + size;
  }
}
