package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SignOut;
import dev.syncline.SyncClient;
import dev.syncline.query.Filter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A device is killed (SIGKILL) while its user signs out and the file is deleted. The file is there
 * with all rows, or it is gone; and where the wipe was decided, the next client ends it.
 *
 * <p>{@code -Dsyncline.kills=n} kills a quarter as many times; {@code -Dsyncline.seed=n} chooses
 * other moments.
 */
class WipeKillTest {

  private static final int KILLS = Integer.getInteger("syncline.kills", 20) / 4;
  private static final long SEED = Long.getLong("syncline.seed", 1);
  private static final int MOST_WIPES = 12;

  @TempDir private Path folder;

  @Test
  void aFileIsThereOrWhollyGone() throws Exception {
    Random random = new Random(SEED);
    int decided = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      wipe(1 + random.nextInt(MOST_WIPES));
      decided += isDecided() ? 1 : 0;
      isThereOrGone(isDecided());
    }
    System.out.printf(
        "WipeKillTest: %s kills, %s of them within a wipe, seed %s%n", KILLS, decided, SEED);
  }

  private void wipe(int times) throws Exception {
    try (ChildJvm device = ChildJvm.start(folder, WipingProcess.class, file().toString())) {
      for (int i = 0; i < times; i++) {
        assertThat(device.line()).isEqualTo("wiping");
      }
      device.kill();
    }
  }

  /** Whatever was decided is for the next user as well, who finds nothing. */
  private void isThereOrGone(boolean decided) {
    try (SyncClient next = WipingProcess.open(file(), decided ? "sid:grace" : "sid:ada")) {
      List<ShoppingList> rows = ShoppingListTable.of(next).list(Filter.all());
      assertThat(rows.size()).isIn(decided ? List.of(0) : List.of(0, WipingProcess.ROWS));
      assertThat(isDecided()).isFalse();
      next.signOut(SignOut.discardingChanges().wiping());
    }
    assertThat(file()).doesNotExist();
  }

  private Path file() {
    return folder.resolve("device.db");
  }

  private boolean isDecided() {
    return Files.exists(folder.resolve("device.db-wipe"));
  }
}
