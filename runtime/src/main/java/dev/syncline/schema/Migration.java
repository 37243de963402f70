package dev.syncline.schema;

/**
 * Brings the rows of a table from one version to another: those of the table, and what the outbox
 * keeps of them. {@code @SyncTable(migrations = …)} names it; the compiler shows the class to begin
 * with when a change needs one. It has a constructor without parameters.
 *
 * <p>It says what becomes of the columns, and does nothing itself: it is asked when a client is
 * built, perhaps more than once, and what it says is done in the one transaction that brings all
 * tables to their models. If that fails, the file is as it was.
 */
public interface Migration {

  /** The version that it starts from. */
  int from();

  /** The version that it leads to. */
  int to();

  /**
   * Says what becomes of the columns. One of which nothing is said keeps its name and its values.
   */
  void migrate(Table table);

  /** The table, from the one version to the other. */
  interface Table {

    /** Keeps the values of a column under another name. */
    void rename(String column, String name);

    /** Forgets a column and its values, also what the outbox has of them. */
    void drop(String column);

    /**
     * Gives a column of the later version its values.
     *
     * @param sql an SQL expression over the columns of the earlier version, for each row and for
     *     each image of it in the outbox: nothing but the row's own values may go into it. What it
     *     gives may be spelled as it is kept or as it travels
     */
    void fill(String column, String sql);

    /** The table was called so in the earlier version, on the server as well. */
    void formerly(String name);
  }
}
