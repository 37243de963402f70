package dev.syncline.store;

import dev.syncline.error.StoreException;
import java.nio.file.Path;

/**
 * How Syncline reaches SQLite: JDBC on a JVM, the platform's own classes on Android. What SQLite
 * can do differs; each connection says so by its {@link SqlSession#dialect()}.
 */
public interface Driver {

  /**
   * Opens a connection that may write, creates the file where there is none, and turns on
   * write-ahead logging.
   *
   * @throws StoreException if the file cannot be opened, or is no database
   */
  SqlConnection openWriter(Path file, Durability durability);

  /**
   * Opens a connection that only reads, and sees what was committed when its statement began.
   *
   * @throws StoreException if the file cannot be opened
   */
  SqlConnection openReader(Path file);
}
