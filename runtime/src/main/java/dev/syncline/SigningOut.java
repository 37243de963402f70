package dev.syncline;

import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.store.StoreLock;
import dev.syncline.store.Wiping;
import dev.syncline.sync.SyncEngine;

/**
 * The end of a user's work on a file: nothing is written between the count of what was not pushed
 * and the end.
 */
record SigningOut(Store store, OperationQueue queue, SyncEngine engine, StoreLock lock) {

  SignOut.Result run(SignOut how) {
    int[] unsynced = {0};
    boolean out =
        store.writeAndClose(
            session -> {
              unsynced[0] = Math.toIntExact(new OperationList(queue, null, null).count(session));
              return mayLeave(session, how, unsynced[0]);
            });
    return out ? left() : new SignOut.Blocked(unsynced[0]);
  }

  private boolean mayLeave(SqlSession session, SignOut how, int unsynced) {
    if (unsynced > 0 && !how.discardsChanges()) {
      return false;
    }
    if (how.wipes()) {
      new Wiping(store.file()).decide();
    } else if (unsynced > 0) {
      engine.discardAll(session);
    }
    engine.end(session);
    return true;
  }

  private SignOut.Result left() {
    engine.close();
    try {
      new Wiping(store.file()).finish();
    } finally {
      lock.release(!store.isDamaged());
    }
    return new SignOut.SignedOut();
  }
}
