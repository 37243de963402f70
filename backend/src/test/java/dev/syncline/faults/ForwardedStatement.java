package dev.syncline.faults;

import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A statement of SQLite, in whose way a test can stand before it is run. */
public class ForwardedStatement implements SqlStatement {

  private final SqlStatement statement;

  protected ForwardedStatement(SqlStatement statement) {
    this.statement = statement;
  }

  @Override
  public int update() {
    return statement.update();
  }

  @Override
  public SqlCursor query() {
    return statement.query();
  }

  @Override
  public final int parameters() {
    return statement.parameters();
  }

  @Override
  public final void nothing(int column) {
    statement.nothing(column);
  }

  @Override
  public final void text(int column, @Nullable String value) {
    statement.text(column, value);
  }

  @Override
  public final void int64(int column, long value) {
    statement.int64(column, value);
  }

  @Override
  public final void float64(int column, double value) {
    statement.float64(column, value);
  }

  @Override
  public final void blob(int column, byte @Nullable [] value) {
    statement.blob(column, value);
  }

  @Override
  public final void close() {
    statement.close();
  }
}
