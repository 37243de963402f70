package dev.syncline.schema;

import java.util.Arrays;
import java.util.List;

/**
 * The fixed statements of a table, written at compile time. Parameters are numbered, {@code ?1}
 * being the first column, so that one binding of a row serves them all.
 *
 * @param create creates the table
 * @param select every column of every row, in order; a condition can be appended
 * @param insert stores all columns of a new row; changes nothing if its id is here
 * @param update replaces all columns of the row with this id
 * @param apply stores a row as the server sent it: all columns but the local ones. A row that is
 *     here in the same version stays untouched and counts as unchanged
 * @param delete removes the row with the id {@code ?1}
 * @param indexes each creates an index, where there is none of its name
 */
public record TableSql(
    String create,
    String select,
    String insert,
    String update,
    String apply,
    String delete,
    List<String> indexes) {

  public TableSql {
    indexes = List.copyOf(indexes);
  }

  /**
   * The statements of a table.
   *
   * @param indexes a statement in each line
   */
  public TableSql(
      String create,
      String select,
      String insert,
      String update,
      String apply,
      String delete,
      String indexes) {
    this(create, select, insert, update, apply, delete, Arrays.asList(indexes.split("\n")));
  }

  /** The statements of a table without indexes. */
  public TableSql(
      String create, String select, String insert, String update, String apply, String delete) {
    this(create, select, insert, update, apply, delete, List.of());
  }
}
