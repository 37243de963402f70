package dev.syncline;

import dev.syncline.error.DamagedException;
import dev.syncline.error.StoreException;
import dev.syncline.queue.Rescue;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.FileCheck;
import dev.syncline.store.Store;
import dev.syncline.store.StoreLock;
import dev.syncline.store.Wiping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens the file of a client: alone, and whole. A wipe that a crash has cut short is finished
 * first; of a damaged file the outbox is rescued, and the file is left as it is.
 *
 * @param user whose file it has to be, or null for nobody's
 */
record StoreOpening(Path file, Driver driver, Durability durability, @Nullable String user) {

  /** A store that no other client has. */
  record Opened(Store store, StoreLock lock) {

    void close() {
      store.close();
      lock.release(!store.isDamaged());
    }
  }

  /**
   * Opens the file.
   *
   * @throws DamagedException if it is damaged
   * @throws StoreException if it cannot be opened, or another client has it
   */
  Opened open() {
    StoreLock lock = StoreLock.take(file);
    try {
      new Wiping(file).finish();
      return new Opened(whole(lock), lock);
    } catch (RuntimeException e) {
      lock.release(!(e instanceof DamagedException));
      throw e;
    }
  }

  private Store whole(StoreLock lock) {
    try {
      if (!lock.wasLeftClosed()) {
        new FileCheck(file, driver).requireWhole();
      }
      return Store.open(file, driver, durability);
    } catch (DamagedException e) {
      throw new Rescue(file, driver).of(e);
    }
  }
}
