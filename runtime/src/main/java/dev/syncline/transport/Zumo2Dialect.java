package dev.syncline.transport;

import com.fasterxml.jackson.core.JsonParser;
import dev.syncline.json.RowJson;
import dev.syncline.query.ODataDialect;
import java.io.IOException;
import java.util.Map;

/**
 * ZUMO 2.0, the protocol of Azure Mobile Apps, as its Node and .NET servers speak it. It has no
 * dates without a time of day: midnight in UTC stands for them, in fields and in filters.
 */
public final class Zumo2Dialect implements WireDialect {

  private static final Map<String, String> HEADERS =
      Map.of("ZUMO-API-VERSION", "2.0.0", "Accept", "application/json");
  private static final ListQueries LISTS =
      new ListQueries(ODataDialect.zumo(), "__includeDeleted", "$inlinecount", "allpages");

  public Zumo2Dialect() {}

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
    return stored + "T00:00:00.000Z";
  }

  /** At its own address, a Node server does not tell a deleted row, whatever it is asked. */
  @Override
  public Lookup rowEvenIfDeleted(String id) {
    return new Lookup(false, LISTS.row(id));
  }

  @Override
  public boolean replacesRows() {
    return false;
  }

  /** A Node server echoes what was sent, a .NET one has a message. */
  @Override
  public boolean showsWhoseIdItIs() {
    return false;
  }

  @Override
  public Page readPage(JsonParser json, RowJson rows, String table) throws IOException {
    return new PageReader(json, rows, table).zumo2();
  }
}
