package dev.syncline.transport;

import com.fasterxml.jackson.core.JsonParser;
import dev.syncline.json.RowJson;
import dev.syncline.query.ODataDialect;
import java.io.IOException;
import java.util.Map;

/** How a protocol spells what Syncline asks, and how its answers look. */
public sealed interface WireDialect permits Zumo2Dialect, DatasyncDialect {

  /** How filters are written. */
  default ODataDialect odata() {
    return lists().odata();
  }

  /** The headers of every request. */
  Map<String, String> headers();

  /** A date without a time of day, as the value of a JSON field. */
  String dateField(String stored);

  /** How lists of rows are asked for. */
  ListQueries lists();

  /** How one row is asked for by its id, deleted or not. */
  Lookup rowEvenIfDeleted(String id);

  /**
   * Whether an update replaces the whole row (PUT), also a deleted one to bring it back; else an
   * update carries what changed (PATCH).
   */
  boolean replacesRows();

  /** Whether the answer to an insert whose id is taken shows the row that has it. */
  boolean showsWhoseIdItIs();

  /**
   * Reads the answer to a query.
   *
   * @param json stands before its first token
   */
  Page readPage(JsonParser json, RowJson rows, String table) throws IOException;
}
