package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.UriText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * URIs, which are equal or not.
 *
 * @param <T> the model
 */
public final class UriColumn<T> extends Value<T, URI> implements TableColumn<T> {

  public UriColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(URI value) {
    return UriText.format(value);
  }

  @Override
  public @Nullable URI read(RowReader row, int position) {
    return row.uriOrNull(position);
  }
}
