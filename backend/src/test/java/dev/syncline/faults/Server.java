package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Caller;
import dev.syncline.backend.HttpCaller;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A server as a third party sees it, without Syncline's client. */
final class Server {

  private static final int PAGE = 50;

  private final Caller caller;

  Server(URI address) {
    this(HttpCaller.of(address));
  }

  Server(Caller caller) {
    this.caller = caller;
  }

  /** Writes rows of its own. */
  void write(String table, int first, int count) {
    for (int i = first; i < first + count; i++) {
      String row = "{'label':'%s%s','text':'theirs'}".formatted(LabelledTable.THEIRS, i);
      assertThat(caller.post("/tables/" + table, row).status()).isEqualTo(201);
    }
  }

  /** What it holds, by table and label; no label twice. */
  Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    for (String table : List.of("list", "listitem")) {
      for (int skip = 0; addPage(table, skip, rows); skip += PAGE) {}
    }
    return rows;
  }

  private boolean addPage(String table, int skip, Map<String, String> rows) {
    Answer page = caller.get("/tables/" + table + "?$orderby=id&$top=" + PAGE + "&$skip=" + skip);
    List<Map<String, Object>> items = page.items();
    for (Map<String, Object> item : items) {
      String place = table + "/" + item.get("label");
      assertThat(rows.put(place, (String) item.get("text")))
          .as("%s is there twice", place)
          .isNull();
    }
    return !items.isEmpty();
  }
}
