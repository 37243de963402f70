package dev.syncline.store;

import java.nio.file.Path;

/**
 * A driver for tests, which refuses queries that are said to be {@code indexed()} and are not: they
 * fail with a {@link dev.syncline.error.QueryException} that names the table which SQLite would
 * read as a whole, and the index that would serve them. Other queries run as ever.
 *
 * <pre>{@code
 * SyncClient.builder().driver(new PlanCheckingDriver(new JdbcDriver()))…
 * }</pre>
 *
 * <p>Which plan SQLite chooses does not depend on the number of rows, so empty tables will do.
 */
public final class PlanCheckingDriver implements Driver {

  private final Driver driver;

  /** Checks what another driver runs. */
  public PlanCheckingDriver(Driver driver) {
    this.driver = driver;
  }

  @Override
  public SqlConnection openWriter(Path file, Durability durability) {
    return new PlanCheckingConnection(driver.openWriter(file, durability));
  }

  @Override
  public SqlConnection openReader(Path file) {
    return new PlanCheckingConnection(driver.openReader(file));
  }
}
