package dev.syncline;

/** How a row of this device stands to the server's. */
public enum RowState {
  /** As the server has it, as far as this device knows; also a row that is not here. */
  SYNCED,
  /** Changed here; the next push takes it along. */
  PENDING,
  /** Changed here; it waits for another row, or for a pause to end. */
  WAITING,
  /** Changed here and there, and the app has to decide. */
  CONFLICT,
  /** Changed here, and refused by the server; the app has to mend it. */
  PARKED
}
