package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.query.Assignment;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a row whose columns are set, all of them computed of the row as it was. */
public final class Assignments {

  private final TableSchema<?> schema;
  private final List<Assignment<?>> list;
  private final BitSet columns = new BitSet();

  private Assignments(TableSchema<?> schema, List<Assignment<?>> list) {
    this.schema = schema;
    this.list = list;
    list.forEach(it -> add(it.column()));
  }

  /**
   * Sets columns of a table.
   *
   * @throws QueryException if one of them is set twice
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public static <T> Assignments of(
      TableSchema<T> schema, Assignment<T> first, Assignment<T>... more) {
    List<Assignment<?>> list = new ArrayList<>();
    list.add(first);
    list.addAll(List.of(more));
    return new Assignments(schema, list);
  }

  private void add(Column column) {
    int position = position(column);
    if (columns.get(position)) {
      throw new QueryException(
          String.format(
              "Column %s of table %s is set twice. Set it once.", column.name(), schema.table()));
    }
    columns.set(position);
  }

  /**
   * The row with its columns set.
   *
   * @throws RowException if one of them cannot hold what is computed
   */
  public Row next(Row row) {
    Row next = row.only(i -> i == row.columns().id());
    for (Assignment<?> assignment : list) {
      next = next.with(position(assignment.column()), value(assignment, row));
    }
    return Row.checked(schema, next).over(row);
  }

  private @Nullable Object value(Assignment<?> assignment, Row row) {
    Column column = assignment.column();
    Object value = assignment.term() == null ? null : Evaluation.value(assignment.term(), row);
    if (column.type() == ColumnType.FLOAT32 && value instanceof Double number) {
      return (double) number.floatValue();
    }
    if (column.type().isInteger() && !(value == null || holds(column, value))) {
      throw tooLarge(column, row);
    }
    return value;
  }

  private static boolean holds(Column column, Object value) {
    return value instanceof Long number && column.type().holds(number);
  }

  private RowException tooLarge(Column column, Row row) {
    String message =
        String.format(
            "Column %s of row %s in table %s has no room for what is computed. Leave the row out.",
            column.name(), row.id(), schema.table());
    return new RowException(Reason.INVALID, schema.table(), column.name(), row.id(), message, null);
  }

  private int position(Column column) {
    return schema.columns().position(column.name());
  }
}
