package dev.syncline.testing;

import static java.util.stream.Collectors.joining;

import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import dev.syncline.error.SyncException;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Driver;
import dev.syncline.store.jdbc.JdbcDriver;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * Replays every version of an app's tables that was exported ({@code -Asyncline.schemas=DIR}) to
 * the present one: a file of the version is filled with rows and with changes of each kind in each
 * state, and opened as the app would open it.
 *
 * <pre>{@code
 * @Test
 * void everyVersionIsMigrated(@TempDir Path folder) {
 *   new MigrationTester(Path.of("schemas"), folder).check(TodoItemSchema.INSTANCE);
 * }
 * }</pre>
 *
 * <p>What has to be there afterwards: every row and every change, and in the row, the change's
 * base, its unanswered request and the server's row of its conflict each value of a column that no
 * migration drops or fills. Values are made up by a seed. Whether what an expression fills in makes
 * sense is not known here.
 */
public final class MigrationTester {

  private static final int MOST_SHOWN = 20;
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private final Path schemas;
  private final Path scratch;
  private Driver driver = new JdbcDriver();
  private long seed = 1;

  /**
   * A tester of the versions in a folder.
   *
   * @param schemas the folder of the exported versions
   * @param scratch an empty folder, where the files are made
   */
  public MigrationTester(Path schemas, Path scratch) {
    this.schemas = schemas;
    this.scratch = scratch;
  }

  /** By what values are made up; 1 if not said. */
  public MigrationTester seed(long number) {
    seed = number;
    return this;
  }

  /** How SQLite is reached; JDBC if not said. */
  public MigrationTester driver(Driver sqlite) {
    driver = sqlite;
    return this;
  }

  /**
   * Replays the versions of these tables, those of the present one included.
   *
   * @param tables the tables of the app
   * @return how many versions that were
   * @throws AssertionError if something is lost or cannot be opened, or if no version of a table
   *     was exported; the message names table, version, row and column
   */
  public int check(TableSchema<?>... tables) {
    int replayed = 0;
    for (TableSchema<?> table : tables) {
      List<ExportedTable> versions = new ExportedFolder(schemas).versions(table);
      if (versions.isEmpty()) {
        throw new AssertionError(
            String.format(
                "No version of the table %s was exported to %s. Compile with"
                    + " -Asyncline.schemas=%2$s.",
                table.table(), schemas));
      }
      versions.forEach(version -> replay(version, table, Arrays.asList(tables)));
      replayed += versions.size();
    }
    return replayed;
  }

  private void replay(
      ExportedTable version, TableSchema<?> table, Collection<TableSchema<?>> tables) {
    String name = version.table() + " " + version.version();
    Path file = scratch.resolve(name + " " + seed + ".db");
    new SampleFile(file, driver, version, new Random(seed)).write();
    Contents before = Contents.of(file, driver, version);
    open(file, name, tables);
    Contents after = Contents.of(file, driver, table);
    List<String> losses = new Losses(before, after, KeptColumns.between(version, table)).list();
    if (!losses.isEmpty()) {
      throw new AssertionError(
          String.format(
              "Version %s of the table %s loses something on its way to version %s (seed %s):\n"
                  + "  %s",
              version.version(),
              version.table(),
              table.version(),
              seed,
              losses.stream().limit(MOST_SHOWN).collect(joining("\n  "))));
    }
  }

  private void open(Path file, String name, Collection<TableSchema<?>> tables) {
    SyncClientBuilder builder = SyncClient.builder().endpoint(NOWHERE).database(file);
    builder.driver(driver);
    tables.forEach(builder::table);
    try {
      builder.build().close();
    } catch (SyncException e) {
      throw new AssertionError(
          "A file of the table and version " + name + " cannot be opened: " + e.getMessage(), e);
    }
  }
}
