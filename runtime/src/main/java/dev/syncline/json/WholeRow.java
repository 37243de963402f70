package dev.syncline.json;

import dev.syncline.schema.Row;
import java.util.Set;

/**
 * A row that is to replace the server's: what was changed here, over the server's row as it was
 * last read.
 *
 * @param changed the columns that were changed here
 * @param unchanged all others that the server is to be sent
 * @param unknown the server's fields that the model does not know, as a JSON object. A column that
 *     is among them came to the model later: unless it was changed, the server's value stands
 * @param revived whether the server deleted the row, and it is to be brought back
 */
public record WholeRow(Row changed, Row unchanged, String unknown, boolean revived) {

  /** What is not changed, but the fields that are written already. */
  Row rest(Set<String> written) {
    return unchanged.only(i -> !written.contains(unchanged.columns().get(i).name()));
  }
}
