package dev.syncline.simulation;

import dev.syncline.faults.ForwardedStatement;
import dev.syncline.query.SqlDialect;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;

/**
 * SQLite as a process has it that may be killed between any two statements: from then on nothing
 * more reaches the file. It does not wait for the disk, since what dies is the process alone.
 */
final class MortalDriver implements Driver {

  private final Driver real = new JdbcDriver();
  private final Runnable atLife;
  private final Runnable atDeath;
  private int left = Integer.MAX_VALUE;
  private boolean dead;

  /**
   * A driver.
   *
   * @param atLife called before each statement
   * @param atDeath called when the file has got its last statement
   */
  MortalDriver(Runnable atLife, Runnable atDeath) {
    this.atLife = atLife;
    this.atDeath = atDeath;
  }

  /** The process is to be killed before it has run as many more statements. */
  void dieAfter(int statements) {
    left = statements;
  }

  void die() {
    if (!dead) {
      dead = true;
      atDeath.run();
    }
  }

  boolean isDead() {
    return dead;
  }

  private void live() {
    atLife.run();
    if (!dead && left-- <= 0) {
      die();
    }
    if (dead) {
      throw new Kill();
    }
  }

  @Override
  public SqlConnection openWriter(Path file, Durability durability) {
    SqlConnection writer = real.openWriter(file, durability);
    writer.execute("PRAGMA synchronous = OFF");
    return new Connection(writer);
  }

  @Override
  public SqlConnection openReader(Path file) {
    return new Connection(real.openReader(file));
  }

  private final class Connection implements SqlConnection {

    private final SqlConnection connection;

    Connection(SqlConnection connection) {
      this.connection = connection;
    }

    @Override
    public void begin() {
      live();
      connection.begin();
    }

    @Override
    public void commit() {
      live();
      connection.commit();
    }

    @Override
    public void rollback() {
      live();
      connection.rollback();
    }

    @Override
    public SqlStatement prepare(String sql) {
      live();
      return new Statement(connection.prepare(sql));
    }

    @Override
    public SqlDialect dialect() {
      return connection.dialect();
    }

    @Override
    public void close() {
      connection.close();
    }
  }

  private final class Statement extends ForwardedStatement {

    Statement(SqlStatement statement) {
      super(statement);
    }

    @Override
    public int update() {
      live();
      return super.update();
    }

    @Override
    public SqlCursor query() {
      live();
      return super.query();
    }
  }
}
