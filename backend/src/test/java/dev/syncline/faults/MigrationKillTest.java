package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.error.SchemaException;
import dev.syncline.query.Filter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A device is killed (SIGKILL) while a new version of its app migrates the file. The file is the
 * old one, which the old app opens, or the new one; rows and outbox are whole in both.
 *
 * <p>{@code -Dsyncline.kills=n} kills a quarter as many times; {@code -Dsyncline.seed=n} chooses
 * other moments.
 */
class MigrationKillTest {

  private static final int KILLS = Integer.getInteger("syncline.kills", 20) / 4;
  private static final long SEED = Long.getLong("syncline.seed", 1);
  private static final int ROWS = 4_000;
  private static final int LATEST_MILLIS = 400;

  @TempDir private Path folder;

  @Test
  void aFileIsTheOldOneOrTheNew() throws Exception {
    write();
    Random random = new Random(SEED);
    int migrated = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Files.copy(original(), file(), StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(folder.resolve("device.db-wal"));
      migrate(random.nextInt(LATEST_MILLIS));
      migrated += isOld() ? 0 : 1;
      isWhole();
    }
    System.out.printf(
        "MigrationKillTest: %s kills, %s of them after the migration, seed %s%n",
        KILLS, migrated, SEED);
  }

  private void write() {
    try (SyncClient client = MigratingProcess.open(original(), DiaryOneSchema.INSTANCE)) {
      client.inTransaction(
          () -> {
            for (int i = 0; i < ROWS; i++) {
              DiaryOneTable.of(client).insert(DiaryOne.of(i));
            }
            return ROWS;
          });
    }
  }

  private void migrate(int millis) throws Exception {
    try (ChildJvm device = ChildJvm.start(folder, MigratingProcess.class, file().toString())) {
      assertThat(device.line()).isEqualTo("migrating");
      assertThat(device.endsWithin(millis)).isFalse();
      device.kill();
    }
  }

  private boolean isOld() throws Exception {
    try (SyncClient old = MigratingProcess.open(copy(), DiaryOneSchema.INSTANCE)) {
      List<DiaryOne> rows = DiaryOneTable.of(old).list(Filter.all());
      assertThat(rows).hasSize(ROWS).contains(DiaryOne.of(7));
      assertThat(old.pending().count()).isEqualTo(ROWS);
      return true;
    } catch (SchemaException e) {
      return false;
    }
  }

  /** Opening it reads the log, too, which the killed process has left. */
  private Path copy() throws Exception {
    for (String suffix : List.of("", "-wal")) {
      Path part = folder.resolve("device.db" + suffix);
      Path copied = folder.resolve("copy.db" + suffix);
      Files.deleteIfExists(copied);
      if (Files.exists(part)) {
        Files.copy(part, copied);
      }
    }
    return folder.resolve("copy.db");
  }

  private void isWhole() {
    try (SyncClient client = MigratingProcess.open(file(), DiaryTwoSchema.INSTANCE)) {
      DiaryTwoTable table = DiaryTwoTable.of(client);
      assertThat(table.list(Filter.all())).hasSize(ROWS).contains(DiaryTwo.of(7));
      assertThat(client.pending().count()).isEqualTo(ROWS);
      assertThat(table.pending().list()).allMatch(it -> it.table().equals("journal"));
    }
  }

  private Path original() {
    return folder.resolve("original.db");
  }

  private Path file() {
    return folder.resolve("device.db");
  }
}
