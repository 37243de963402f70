package dev.syncline.simulation;

/** Which row. */
record RowKey(String table, String id) {

  @Override
  public String toString() {
    return table + " " + id;
  }
}
