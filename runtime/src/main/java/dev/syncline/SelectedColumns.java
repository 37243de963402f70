package dev.syncline;

import dev.syncline.error.QueryException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Projection;
import dev.syncline.query.Selectable;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.PlacedRow;
import dev.syncline.store.TableQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The columns of which a projection makes something. */
final class SelectedColumns<R> {

  private final TableSchema<?> schema;
  private final Projection<?, R> projection;
  private final int[] places;

  private SelectedColumns(TableSchema<?> schema, Projection<?, R> projection, int[] places) {
    this.schema = schema;
    this.projection = projection;
    this.places = places;
  }

  /**
   * The columns of a projection.
   *
   * @throws QueryException if it has anything else, or wants rows that are alike only once
   */
  static <R> SelectedColumns<R> of(TableSchema<?> schema, Projection<?, R> projection) {
    if (projection.isDistinct()) {
      throw new QueryException("A server gives each row. Leave distinct() out, or read here.");
    }
    int[] places =
        projection.values().stream().mapToInt(value -> position(schema, value)).toArray();
    return new SelectedColumns<>(schema, projection, places);
  }

  private static int position(TableSchema<?> schema, Selectable<?, ?> value) {
    if (value.term() instanceof Cell cell && cell.column().role() != Column.Role.LOCAL_ONLY) {
      return schema.columns().position(cell.column().name());
    }
    throw new QueryException(
        "A server gives columns that it has, and computes nothing. Select columns of table "
            + schema.table()
            + " that are not @LocalOnly.");
  }

  /** What has to be asked for; the id by which rows are told apart, too. */
  List<String> names() {
    Set<String> names = new TreeSet<>();
    names.add("id");
    for (int place : places) {
      names.add(schema.columns().get(place).name());
    }
    return new ArrayList<>(names);
  }

  /**
   * What the projection makes of a row.
   *
   * @throws UnreadableException if that is nothing
   */
  R make(Row row) {
    return TableQueries.made(schema, projection, new PlacedRow(places, row));
  }
}
