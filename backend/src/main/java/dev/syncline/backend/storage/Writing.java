package dev.syncline.backend.storage;

import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Row;

/**
 * What can be done within a write. Each change gets a version that no change of any table had
 * before, and a time later than any before, even if the clock stands still or was set back.
 */
public interface Writing extends Reading {

  /** Stores a new row and returns it as stored. */
  Row insert(ServedTable table, Row row);

  /** Replaces the row that has this row's id, and returns it as stored. */
  Row update(ServedTable table, Row row);
}
