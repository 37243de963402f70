package dev.syncline.store;

import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** A row whose columns are elsewhere in another one. */
public class PlacedRow implements RowReader {

  private final int[] places;
  private final RowReader row;

  /**
   * @param places where each column is
   */
  public PlacedRow(int[] places, RowReader row) {
    this.places = places;
    this.row = row;
  }

  final int place(int column) {
    return places[column];
  }

  @Override
  public boolean isNull(int column) {
    return row.isNull(places[column]);
  }

  @Override
  public @Nullable String textOrNull(int column) {
    return row.textOrNull(places[column]);
  }

  @Override
  public final long int64(int column) {
    return row.int64(places[column]);
  }

  @Override
  public final double float64(int column) {
    return row.float64(places[column]);
  }

  @Override
  public final byte @Nullable [] blobOrNull(int column) {
    return row.blobOrNull(places[column]);
  }
}
