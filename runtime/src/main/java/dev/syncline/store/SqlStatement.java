package dev.syncline.store;

import dev.syncline.schema.RowWriter;

/** A prepared statement. Parameters are written by position, the first being 0. */
public interface SqlStatement extends RowWriter, AutoCloseable {

  /** How many parameters it has. */
  int parameters();

  /** Runs a statement that gives no rows, and tells how many it changed. */
  int update();

  /** Runs a query, which sees what is committed now, whatever is while its rows are read. */
  SqlCursor query();

  /** Gives the statement back, its parameters forgotten. */
  @Override
  void close();
}
