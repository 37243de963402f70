package dev.syncline.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the backend holds, asked by plain HTTP: the tour does not check Syncline by Syncline. */
final class BackendRows {

  private static final int PAGE = 100;

  private final URI backend;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  BackendRows(URI backend) {
    this.backend = backend;
  }

  /** The version of each living row of a table, by id. */
  Map<String, String> versions(String table) throws IOException, InterruptedException {
    Map<String, String> versions = new TreeMap<>();
    for (int skip = 0, more = 1; more > 0; skip += more) {
      more = read(table, skip, versions);
    }
    return versions;
  }

  private int read(String table, int skip, Map<String, String> versions)
      throws IOException, InterruptedException {
    String query = "?$orderby=id&$top=" + PAGE + "&$skip=" + skip;
    String base = backend.toString().replaceAll("/$", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/tables/" + table + query))
            .header("ZUMO-API-VERSION", "2.0.0")
            .build();
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (JsonParser json = new JsonFactory().createParser(response.body())) {
      return read(json, versions);
    }
  }

  private static int read(JsonParser json, Map<String, String> versions) throws IOException {
    int rows = 0;
    String id = "";
    String version = "";
    for (JsonToken token; (token = json.nextToken()) != null; ) {
      if (token == JsonToken.VALUE_STRING && Objects.equals(json.currentName(), "id")) {
        id = json.getText();
      } else if (token == JsonToken.VALUE_STRING && Objects.equals(json.currentName(), "version")) {
        version = json.getText();
      } else if (token == JsonToken.END_OBJECT) {
        versions.put(id, version);
        rows++;
      }
    }
    return rows;
  }
}
