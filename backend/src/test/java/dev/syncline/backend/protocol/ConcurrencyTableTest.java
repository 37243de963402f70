package dev.syncline.backend.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import dev.syncline.backend.Caller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a write with a version meets, line by line: the row is living, deleted or absent, and the
 * request names its current version, an older one or none.
 */
class ConcurrencyTableTest extends ProtocolTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method | row     | If-Match     | version in body | status
          PATCH    | living  | "current"    |                 | 200
          PATCH    | living  | current      |                 | 200
          PATCH    | living  | "stale"      |                 | 412
          PATCH    | living  | stale        |                 | 412
          PATCH    | living  | W/"current"  |                 | 412
          PATCH    | living  | W/"stale"    |                 | 412
          PATCH    | living  | *            |                 | 412
          PATCH    | living  | "*"          |                 | 412
          PATCH    | living  | "current", "stale" |           | 412
          PATCH    | living  | "            |                 | 412
          PATCH    | living  | ""           |                 | 412
          PATCH    | living  |              | stale           | 409
          PATCH    | living  |              | current         | 200
          PATCH    | living  |              |                 | 200
          PATCH    | living  | "current"    | stale           | 200
          PATCH    | living  | "current"    | current         | 200
          PATCH    | living  | "stale"      | current         | 412
          PATCH    | living  | "stale"      | stale           | 412
          PATCH    | deleted | "current"    |                 | 404
          PATCH    | deleted | "stale"      |                 | 404
          PATCH    | deleted |              | stale           | 404
          PATCH    | deleted |              |                 | 404
          PATCH    | absent  | "current"    |                 | 404
          PATCH    | absent  |              |                 | 404
          DELETE   | living  | "current"    |                 | 200
          DELETE   | living  | current      |                 | 200
          DELETE   | living  | "stale"      |                 | 412
          DELETE   | living  | W/"current"  |                 | 412
          DELETE   | living  | *            |                 | 412
          DELETE   | living  |              |                 | 200
          DELETE   | deleted | "current"    |                 | 404
          DELETE   | deleted | "stale"      |                 | 404
          DELETE   | deleted |              |                 | 404
          DELETE   | absent  | "current"    |                 | 404
          DELETE   | absent  |              |                 | 404
          POST     | living  | "current"    |                 | 201
          POST     | living  | "stale"      |                 | 412
          POST     | living  |              |                 | 201
          POST     | deleted | "current"    |                 | 201
          POST     | deleted | "stale"      |                 | 412
          POST     | deleted | W/"current"  |                 | 412
          POST     | deleted |              |                 | 201
          POST     | absent  | "current"    |                 | 404
          POST     | absent  |              |                 | 404
          """)
  void aWriteMeetsTheRow(String method, String row, String ifMatch, String version, int status) {
    Versions versions = arrange(row);
    List<String> headers = new ArrayList<>();
    if (ifMatch != null) {
      headers.addAll(List.of("If-Match", versions.in(ifMatch)));
    }
    String body = method.equals("PATCH") ? "{'text':'new'" + versions.field(version) + "}" : "";
    Answer answer =
        caller.call(
            method, "/tables/todoitem/t1", Caller.quoted(body), headers.toArray(String[]::new));
    switch (status) {
      case 404 -> answer.isError(404, "The item does not exist");
      case 409, 412 -> assertThat(answer.isItem(status).version()).isEqualTo(versions.current);
      default -> assertThat(answer.isItem(status).version()).isNotIn(versions.all());
    }
  }

  private Versions arrange(String row) {
    if (row.equals("absent")) {
      return new Versions("AAAAAAAAAAI=", "AAAAAAAAAAE=");
    }
    String stale = caller.post("/tables/todoitem", "{'id':'t1','text':'one'}").version();
    Answer last =
        row.equals("deleted")
            ? caller.delete("/tables/todoitem/t1")
            : caller.patch("/tables/todoitem/t1", "{'text':'two'}");
    return new Versions(last.version(), stale);
  }

  private record Versions(String current, String stale) {

    String in(String header) {
      return header.replace("current", current).replace("stale", stale);
    }

    String field(String word) {
      return word == null ? "" : ",'version':'" + in(word) + "'";
    }

    List<String> all() {
      return List.of(current, stale);
    }
  }
}
