package dev.syncline;

import dev.syncline.queue.OperationList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Changes one by one, read page by page: each page goes on behind the last change before it. */
final class PendingPages implements Iterator<PendingChange> {

  private final ChangeReader reader;
  private final OperationList operations;
  private List<PendingChange> page = List.of();
  private int given;
  private long place;

  PendingPages(ChangeReader reader, OperationList operations) {
    this.reader = reader;
    this.operations = operations;
  }

  @Override
  public boolean hasNext() {
    if (given == page.size()) {
      page = reader.page(operations, place);
      given = 0;
    }
    return given < page.size();
  }

  @Override
  public PendingChange next() {
    if (!hasNext()) {
      throw new NoSuchElementException("All changes were given");
    }
    PendingChange next = page.get(given++);
    place = next.operation().sequence();
    return next;
  }
}
