package dev.syncline.query.tree;

import java.util.List;

/** Ids of rows that a statement on another table of the same file gives. */
public interface IdSource {

  /** The table that the statement reads, so that live queries hear of its changes. */
  String table();

  /** The statement as it is now, made each time the query runs. */
  Select select();

  /**
   * A statement.
   *
   * @param sql gives one column of ids, none of them null; each question mark is a parameter
   * @param parameters their values, as SQLite keeps them
   */
  record Select(String sql, List<Object> parameters) {
    public Select {
      parameters = List.copyOf(parameters);
    }
  }
}
