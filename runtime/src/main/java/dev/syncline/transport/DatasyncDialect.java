package dev.syncline.transport;

import com.fasterxml.jackson.core.JsonParser;
import dev.syncline.json.RowJson;
import dev.syncline.query.ODataDialect;
import java.io.IOException;
import java.util.Map;

/**
 * Datasync 3, as the servers of the Datasync Community Toolkit speak it and those of Azure Mobile
 * Apps 6. Rows are replaced by PUT, which both take: the toolkit knows no PATCH. What follows a
 * page is told by {@code nextLink}, which the toolkit has as a bare query and version 6 as a whole
 * address; it is not followed, since rows move while they are counted.
 */
public final class DatasyncDialect implements WireDialect {

  private static final Map<String, String> HEADERS =
      Map.of("ZUMO-API-VERSION", "3.0.0", "Accept", "application/json");
  static final Map<String, String> EVEN_IF_DELETED = Map.of("__includedeleted", "true");
  private static final ListQueries LISTS =
      new ListQueries(ODataDialect.datasync(), "__includedeleted", "$count", "true");

  public DatasyncDialect() {}

  @Override
  public Map<String, String> headers() {
    return HEADERS;
  }

  @Override
  public ListQueries lists() {
    return LISTS;
  }

  @Override
  public String dateField(String stored) {
    return stored;
  }

  @Override
  public Lookup rowEvenIfDeleted(String id) {
    return new Lookup(true, EVEN_IF_DELETED);
  }

  @Override
  public boolean replacesRows() {
    return true;
  }

  @Override
  public boolean showsWhoseIdItIs() {
    return true;
  }

  @Override
  public Page readPage(JsonParser json, RowJson rows, String table) throws IOException {
    return new PageReader(json, rows, table).datasync();
  }
}
