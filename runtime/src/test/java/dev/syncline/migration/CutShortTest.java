package dev.syncline.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.error.StoreException;
import dev.syncline.error.SyncException;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.store.PlainDriver;
import dev.syncline.sync.FakeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A migration fails at each of its statements in turn, on an SQLite as Android has it. The file is
 * as it was, byte for byte, and the app that made it goes on.
 */
class CutShortTest {

  private static final AnyVersion SECOND =
      AnyVersion.of(
              2,
              Column.required("heading", ColumnType.TEXT),
              EveryState.TEXT,
              Column.of("grade", ColumnType.DECIMAL),
              Column.of("place", ColumnType.TEXT))
          .named("task")
          .indexed("heading")
          .by(
              new MigrationsTest.Says(
                  1,
                  table -> {
                    table.formerly("note");
                    table.rename("title", "heading");
                    table.fill("grade", "\"stars\" + 0.5");
                    table.drop("stars");
                  }));

  @TempDir private Path folder;

  @Test
  void whateverFailsTheFileIsAsItWas() throws IOException {
    FakeServer server = new FakeServer();
    Phone phone = new Phone(folder.resolve("phone.db"), server);
    EveryState.in(phone, server);
    byte[] before = Files.readAllBytes(phone.file);
    int statements = 0;
    while (!migrates(phone, ++statements)) {
      assertThat(Files.readAllBytes(phone.file))
          .as("at statement %s", statements)
          .isEqualTo(before);
    }
    assertThat(statements).isGreaterThan(50);
    assertThat(phone.client.outbox().count()).isEqualTo(8);
    phone.close();
  }

  private static boolean migrates(Phone phone, int failing) {
    int[] count = {0};
    AtomicBoolean opening = new AtomicBoolean(true);
    phone.driver =
        new PlainDriver(
            sql -> {
              if (opening.get() && ++count[0] == failing) {
                throw new StoreException(phone.file, "The disk fails", null);
              }
            });
    try {
      phone.start(SECOND);
      opening.set(false);
      return count[0] < failing;
    } catch (SyncException e) {
      assertThat(e).hasMessageContaining("The disk fails");
      return false;
    }
  }
}
