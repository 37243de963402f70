package dev.syncline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A table of to-do items in a file of its own, for each test. */
public abstract class TodoDatabase {

  @TempDir protected Path folder;
  protected Store store;
  protected TodoDao todos;

  /** Which kind of SQLite; that of a JVM, if a test does not say. */
  protected Sqlite sqlite() {
    return Sqlite.TAUGHT;
  }

  @BeforeEach
  final void openStore() {
    store = Stores.open(folder.resolve("todo.db"), sqlite());
    todos = new TodoDao(store);
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }
}
