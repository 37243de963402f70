package dev.syncline.faults;

import dev.syncline.error.StoreException;
import dev.syncline.query.SqlDialect;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * SQLite whose disk fails at a given step, and at each one after it, until it works again. A step
 * is the begin of a transaction, a statement that writes, or a commit.
 */
final class FailingDisk implements Driver {

  private static final int NEVER = Integer.MAX_VALUE;

  /** What only looks, or undoes. */
  private static final Pattern HARMLESS = Pattern.compile("(?i)\\s*(PRAGMA|RELEASE|ROLLBACK)\\b.*");

  private final Driver real = new JdbcDriver();
  private Path file;
  private SqlConnection writer;
  private Failure failure = Failure.FULL;
  private int stepsLeft = NEVER;

  /** How SQLite fails. */
  enum Failure {
    /** Before the step was taken. The transaction is still open. */
    FULL("the disk is full"),
    /** SQLite has undone the transaction by itself. */
    BROKEN("disk I/O error");

    private final String words;

    Failure(String words) {
      this.words = words;
    }
  }

  /** Fails from this step on; the next is the first. */
  void failAt(int step, Failure how) {
    stepsLeft = step - 1;
    failure = how;
  }

  void works() {
    stepsLeft = NEVER;
  }

  /** Lets SQLite itself run out of room, or find some again. */
  void isFull(boolean full) {
    try (SqlStatement statement =
            writer.prepare("PRAGMA max_page_count = " + (full ? 1 : 1_000_000));
        SqlCursor rows = statement.query()) {
      rows.next();
    }
  }

  /** Lets SQLite itself refuse to write. */
  void isReadOnly(boolean readOnly) {
    writer.execute("PRAGMA query_only = " + (readOnly ? "ON" : "OFF"));
  }

  @Override
  public SqlConnection openWriter(Path database, Durability durability) {
    file = database;
    writer = new Failing(real.openWriter(database, durability));
    return writer;
  }

  @Override
  public SqlConnection openReader(Path database) {
    return real.openReader(database);
  }

  private final class Failing implements SqlConnection {

    private final SqlConnection connection;
    private boolean inTransaction;

    Failing(SqlConnection connection) {
      this.connection = connection;
    }

    private void step() {
      if (stepsLeft-- > 0) {
        return;
      }
      if (failure == Failure.BROKEN && inTransaction) {
        inTransaction = false;
        connection.rollback();
      }
      stepsLeft = 0;
      throw new StoreException(
          file, "Cannot use the database " + file + ": " + failure.words, null);
    }

    @Override
    public SqlStatement prepare(String sql) {
      SqlStatement statement = connection.prepare(sql);
      return HARMLESS.matcher(sql).matches() ? statement : new Writing(statement, this);
    }

    @Override
    public SqlDialect dialect() {
      return connection.dialect();
    }

    @Override
    public void begin() {
      step();
      connection.begin();
      inTransaction = true;
    }

    @Override
    public void commit() {
      step();
      connection.commit();
      inTransaction = false;
    }

    @Override
    public void rollback() {
      connection.rollback();
      inTransaction = false;
    }

    @Override
    public void close() {
      connection.close();
    }
  }

  /** A statement that writes. */
  private static final class Writing extends ForwardedStatement {

    private final Failing connection;

    Writing(SqlStatement statement, Failing connection) {
      super(statement);
      this.connection = connection;
    }

    @Override
    public int update() {
      connection.step();
      return super.update();
    }
  }
}
