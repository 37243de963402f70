package dev.syncline.processor.model;

import java.util.List;

/**
 * Columns that are found by their values.
 *
 * @param columns their positions, in the order of the index
 * @param unique whether no two rows that are written on the device may have the same
 */
public record IndexModel(List<Integer> columns, boolean unique) {

  public IndexModel {
    columns = List.copyOf(columns);
  }
}
