package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * JSON, which is there or not: what is in it cannot be asked for.
 *
 * @param <T> the model
 */
public final class JsonColumn<T> extends QueryColumn<T> {

  public JsonColumn(Column column) {
    super(column);
  }
}
