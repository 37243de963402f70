package dev.syncline.store;

import dev.syncline.store.jdbc.JdbcDriver;

/** Kinds of SQLite, with which queries have to give the same rows. */
public enum Sqlite {
  /** That of a JVM, which is taught what it does not know. */
  TAUGHT,
  /** That of Android. */
  PLAIN;

  public Driver driver() {
    return this == PLAIN ? new PlainDriver() : new JdbcDriver();
  }
}
