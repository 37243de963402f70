package dev.syncline.faults;

import dev.syncline.backend.Backend;
import java.nio.file.Path;

/** A backend in a process of its own, on a file. It says its address when it listens. */
final class BackendProcess {

  private BackendProcess() {}

  /** Runs on a file and a port, 0 for any. */
  public static void main(String[] arguments) {
    ChildJvm.endWithParent();
    Backend backend =
        Backend.builder()
            .database(Path.of(arguments[0]))
            .port(Integer.parseInt(arguments[1]))
            .table(ShoppingListSchema.INSTANCE)
            .table(ShoppingItemSchema.INSTANCE)
            .start();
    System.out.println(backend.uri());
  }
}
