package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Backend;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.faults.LossyProxy.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand rows, sixteen requests at a time, by HTTP through a network that loses requests and
 * answers and says 500 and 503: all are there, none twice, and nobody is told of a conflict.
 *
 * <p>{@code -Dsyncline.seed=n} chooses other faults.
 */
class ManyRowsTest {

  private static final long SEED = Long.getLong("syncline.seed", 1);
  private static final int ROWS = 2000;
  private static final int ONE_FAULT_IN = 15;
  private static final int MOST_PUSHES = 1000;

  @TempDir private Path folder;

  private final List<String> conflicts = Collections.synchronizedList(new ArrayList<>());

  @Test
  void eachIsThereOnce() throws IOException {
    try (Backend backend = backend();
        LossyProxy proxy = new LossyProxy(backend.uri(), SEED, ONE_FAULT_IN);
        Shopper shopper =
            Shopper.open(proxy.uri(), folder.resolve("device.db"), new Conflicts(), 16)) {
      write(shopper);

      int pushes = pushAll(shopper);

      Map<Fate, Integer> fates = proxy.fates();
      System.out.printf("ManyRowsTest: %s pushes, %s, seed %s%n", pushes, fates, SEED);
      assertThat(fates).as("what the network did").containsOnlyKeys(Fate.values());
      assertThat(conflicts).isEmpty();
      Map<String, String> there = new Server(backend.uri()).rows();
      assertThat(there).hasSize(ROWS).isEqualTo(shopper.rows());
    }
  }

  private static Backend backend() {
    return Backend.builder()
        .table(ShoppingListSchema.INSTANCE)
        .table(ShoppingItemSchema.INSTANCE)
        .start();
  }

  private static void write(Shopper shopper) {
    ShoppingListTable lists = ShoppingListTable.of(shopper.client());
    List<ShoppingList> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(ShoppingList.of(null, "row " + i, "text " + i));
    }
    lists.insert(rows);
  }

  /**
   * Pushes again and again, as an app would, retries what was refused, and edits rows of which
   * nobody knows yet whether they arrived; says how often.
   */
  private int pushAll(Shopper shopper) {
    for (int push = 1; push <= MOST_PUSHES; push++) {
      PushResult result = shopper.client().push();
      if (result.isClean()) {
        return push;
      }
      shopper.client().parked().retry();
      edit(shopper, "text of push " + push);
    }
    throw new AssertionError(shopper.client().outbox().counts() + " are left");
  }

  private void edit(Shopper shopper, String text) {
    ShoppingListTable lists = ShoppingListTable.of(shopper.client());
    lists.pending().stream()
        .filter(change -> change.attempts() > 0)
        .limit(3)
        .forEach(change -> lists.update(lists.find(change.rowId()).orElseThrow().withText(text)));
  }

  private final class Conflicts implements SyncListener {

    @Override
    public void conflict(String table, String rowId) {
      conflicts.add(table + "/" + rowId);
    }
  }
}
