package dev.syncline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.SyncClient;
import dev.syncline.migration.AnyVersion;
import dev.syncline.store.Driver;
import dev.syncline.store.jdbc.JdbcDriver;
import dev.syncline.testing.ExportedTable.Exported;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables of made-up columns go through made-up versions. Nothing is lost, and who comes from the
 * first version in one leap has what those have who saw each.
 */
class RandomMigrationsTest {

  private static final int SEEDS = 60;
  private static final Driver SQLITE = new JdbcDriver();

  @TempDir private Path folder;
  private int files;

  @Test
  void nothingIsLostByStepsOrInOneLeap() {
    Seeds.forEach(SEEDS, this::check);
  }

  private void check(Random random) {
    List<AnyVersion> versions = new RandomVersions(random).list();
    AnyVersion first = versions.get(0);
    AnyVersion last = versions.get(versions.size() - 1);
    long seed = random.nextLong();
    Path leap = written(first, seed);
    Path steps = written(first, seed);
    Contents before = Contents.of(leap, SQLITE, first);

    open(leap, last);
    versions.forEach(version -> open(steps, version));

    Contents after = Contents.of(leap, SQLITE, last);
    assertThat(new Losses(before, after, KeptColumns.between(first, last)).list()).isEmpty();
    assertThat(Contents.of(steps, SQLITE, last)).isEqualTo(after);
  }

  private Path written(AnyVersion version, long seed) {
    Path file = folder.resolve(++files + ".db");
    List<Exported> columns =
        version.list().stream().map(it -> new Exported(it, List.of())).toList();
    ExportedTable table = new ExportedTable(version.table(), version.version(), columns);
    new SampleFile(file, SQLITE, table, new Random(seed)).write();
    return file;
  }

  private static void open(Path file, AnyVersion version) {
    SyncClient.builder()
        .endpoint(URI.create("http://127.0.0.1:1"))
        .database(file)
        .table(version)
        .build()
        .close();
  }
}
