package dev.syncline.faults;

import dev.syncline.SyncClient;
import dev.syncline.schema.TableSchema;
import java.net.URI;
import java.nio.file.Path;

/** The second version of an app in a process of its own. It says when it is about to migrate. */
final class MigratingProcess {

  private MigratingProcess() {}

  /** Opens the file, once it is told how to. */
  public static void main(String[] arguments) {
    ChildJvm.endWithParent();
    open(Path.of(arguments[0] + ".warm"), DiaryTwoSchema.INSTANCE).close();
    System.out.println("migrating");
    open(Path.of(arguments[0]), DiaryTwoSchema.INSTANCE).close();
    System.out.println("migrated");
    while (true) {
      Thread.onSpinWait();
    }
  }

  static SyncClient open(Path file, TableSchema<?> schema) {
    return SyncClient.builder()
        .endpoint(URI.create("http://127.0.0.1:1"))
        .database(file)
        .table(schema)
        .build();
  }
}
