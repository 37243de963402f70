package dev.syncline.store;

import dev.syncline.schema.Row;
import dev.syncline.schema.RowWriter;
import java.util.List;

/** A prepared statement. Parameters are written by position, the first being 0. */
public interface SqlStatement extends RowWriter, AutoCloseable {

  /** How many parameters it has. */
  int parameters();

  /** Binds texts to the first parameters. */
  default void texts(String... texts) {
    for (int i = 0; i < texts.length; i++) {
      text(i, texts[i]);
    }
  }

  /** Runs a statement that gives no rows, and tells how many it changed. */
  int update();

  /**
   * Runs such a statement once for each of these rows, in their order, and tells how many each run
   * changed. They have the same columns: where one has none, the one before is seen.
   */
  default int[] updateAll(List<Row> rows) {
    int[] changed = new int[rows.size()];
    for (int i = 0; i < changed.length; i++) {
      rows.get(i).writeTo(this);
      changed[i] = update();
    }
    return changed;
  }

  /** Runs a query, which sees what is committed now, whatever is while its rows are read. */
  SqlCursor query();

  /** Gives the statement back, its parameters forgotten. */
  @Override
  void close();
}
