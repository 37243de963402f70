package dev.syncline.store;

/** One connection to a database file. Used by one thread at a time. */
public interface SqlConnection extends SqlSession, AutoCloseable {

  /**
   * Begins a transaction that holds the right to write from the start ({@code BEGIN IMMEDIATE}).
   */
  void begin();

  void commit();

  void rollback();

  @Override
  void close();
}
