package dev.syncline.faults;

import dev.syncline.SignOut;
import dev.syncline.SyncClient;
import java.net.URI;
import java.nio.file.Path;

/**
 * A device in a process of its own whose user writes some rows and signs out, which deletes the
 * file, again and again. It says when a wipe is about to begin.
 */
final class WipingProcess {

  static final int ROWS = 20;

  private WipingProcess() {}

  /** Runs on a file until it is killed. */
  public static void main(String[] arguments) {
    ChildJvm.endWithParent();
    while (true) {
      SyncClient client = open(Path.of(arguments[0]), "sid:ada");
      client.inTransaction(
          () -> {
            for (int i = 0; i < ROWS; i++) {
              ShoppingListTable.of(client).insert(new ShoppingList(null, "l" + i, "hers", null));
            }
            return ROWS;
          });
      System.out.println("wiping");
      client.signOut(SignOut.discardingChanges().wiping());
    }
  }

  static SyncClient open(Path file, String user) {
    return SyncClient.builder()
        .endpoint(URI.create("http://127.0.0.1:1"))
        .database(file)
        .user(user)
        .table(ShoppingListSchema.INSTANCE)
        .build();
  }
}
