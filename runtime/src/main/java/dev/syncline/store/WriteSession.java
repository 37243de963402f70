package dev.syncline.store;

import dev.syncline.query.SqlDialect;

/** The statements of the writer, and what they change. Guarded by the lock of writing. */
final class WriteSession implements SqlSession {

  private final SqlConnection writer;
  private Changes changes;

  WriteSession(SqlConnection writer, Observers observers) {
    this.writer = writer;
    this.changes = new Changes(observers);
  }

  /** Begins a transaction, whose changes are noted there. */
  void noteIn(Changes transaction) {
    changes = transaction;
  }

  /** What the transaction has changed so far. */
  Changes changes() {
    return changes;
  }

  @Override
  public SqlDialect dialect() {
    return writer.dialect();
  }

  @Override
  public SqlStatement prepare(String sql) {
    return writer.prepare(sql);
  }

  @Override
  public TableChanges changes(String table) {
    return changes.of(table);
  }
}
