package dev.syncline.schema;

/**
 * Brings the rows of a table from one version to another. {@code @SyncTable(migrations = …)} names
 * it; the compiler shows the class to begin with when a change needs one. It has a constructor
 * without parameters.
 *
 * <p>This release keeps a table's versions apart at compile time. It does not run migrations yet: a
 * database whose tables do not fit is refused as it was.
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

    /** Forgets a column and its values. */
    void drop(String column);

    /**
     * Gives a column of the later version its values.
     *
     * @param sql an SQL expression over the columns of the earlier version, for each row
     */
    void fill(String column, String sql);
  }
}
