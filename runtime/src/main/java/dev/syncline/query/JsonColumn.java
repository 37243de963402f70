package dev.syncline.query;

import dev.syncline.query.tree.Term.Cell;
import dev.syncline.schema.Column;

/**
 * JSON, which is there or not: what is in it cannot be asked for.
 *
 * @param <T> the model
 */
public final class JsonColumn<T> extends Expression<T> implements TableColumn<T> {

  public JsonColumn(Column column) {
    super(new Cell(column));
  }
}
