package dev.syncline.simulation;

/** Which column of which row. */
record Cell(RowKey row, String column) {

  @Override
  public String toString() {
    return row + "." + column;
  }
}
