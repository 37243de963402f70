package dev.syncline.vectors;

import java.util.Map;

/** Why a vector cannot be written in the typed language. */
enum Unwritten {
  /** A column that the model does not have does not compile. */
  NO_SUCH_COLUMN,
  /** Columns and numbers are values of Java, so that there is no text to get wrong. */
  NO_TEXT_TO_GET_WRONG,
  /** A limit is the device's, of any size: a pull sends none, and no server can refuse it. */
  LIMIT_OF_A_SERVER,
  /** A device keeps no deleted rows, and a pull asks for them by itself. */
  DELETED_ROWS;

  static final Map<String, Unwritten> VECTORS =
      Map.of(
          "DATASYNC movies?$filter=missing eq 20", NO_SUCH_COLUMN,
          "DATASYNC movies?$orderby=missing asc", NO_SUCH_COLUMN,
          "DATASYNC movies?$select=year rating", NO_TEXT_TO_GET_WRONG,
          "DATASYNC movies?$skip=NaN", NO_TEXT_TO_GET_WRONG,
          "DATASYNC movies?$top=1000000", LIMIT_OF_A_SERVER,
          "DATASYNC softmovies?$filter=deleted eq true&__includedeleted=true", DELETED_ROWS);
}
