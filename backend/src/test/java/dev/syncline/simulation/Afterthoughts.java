package dev.syncline.simulation;

import dev.syncline.PendingChange;
import dev.syncline.RowState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a user does with changes that wait: lets them be sent again, or takes them back. */
final class Afterthoughts {

  private final Chance chance;
  private final Device device;
  private final User user;
  private final Bookkeeping books;

  Afterthoughts(World world, Device device, User user) {
    this.chance = world.chance();
    this.device = device;
    this.user = user;
    this.books = new Bookkeeping(world, device.ledger());
  }

  /** One of them; false if nothing waits. */
  boolean one() {
    List<PendingChange> waiting = device.client().outbox().list();
    if (waiting.isEmpty()) {
      return false;
    }
    PendingChange change = chance.of(waiting);
    if (change.state() != RowState.CONFLICT && chance.oneIn(2)) {
      retry(change);
    } else {
      discard(change);
    }
    return true;
  }

  private void retry(PendingChange change) {
    boolean[] done = {true};
    user.attempt(
        "retry", "retries " + change, () -> done[0] = change.retry(), () -> false, () -> {});
    requireDone(done[0], change);
  }

  private void discard(PendingChange change) {
    Optional<Item> before = row(change);
    boolean[] done = {true};
    user.attempt(
        "discard",
        "discards " + change,
        () -> done[0] = change.discard(),
        () -> !row(change).equals(before) || isSettled(change),
        () -> {
          books.discarded(new RowKey(change.table(), change.rowId()));
          row(change).ifPresent(this::requireServers);
        });
    requireDone(done[0], change);
  }

  private Optional<Item> row(PendingChange change) {
    return device.table(change.table()).find(change.rowId());
  }

  private boolean isSettled(PendingChange change) {
    return device.table(change.table()).state(change.rowId()) == RowState.SYNCED;
  }

  /** Nothing has happened since it was listed. */
  private static void requireDone(boolean done, PendingChange change) {
    if (!done) {
      throw new BrokenPromise("P1", change + " was just listed, and is another one now");
    }
  }

  /** A row whose change was taken back is as the server had it. */
  private void requireServers(Item row) {
    boolean judged = Model.of(row.table()).detectsConflicts();
    if (judged && !Objects.equals(books.there(row), row)) {
      throw new BrokenPromise(
          "P2", device.name() + " took " + row + " back, but the server had " + books.there(row));
    }
  }
}
