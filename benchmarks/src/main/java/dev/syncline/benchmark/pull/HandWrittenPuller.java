package dev.syncline.benchmark.pull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncline.schema.InstantText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The fastest pull that is known, written by hand for this table alone: a streaming parser that
 * binds as it reads, one prepared statement run in batches, the next page requested before the one
 * that came is stored, thousands of rows in a transaction, and SQLite tuned for it. It keeps no
 * token, knows no change of this device, and believes whatever it is sent. The spelling of times is
 * Syncline's on both sides, so that it is no part of the comparison.
 */
record HandWrittenPuller(int pageSize) implements Puller {

  private static final int ROWS_OF_A_TRANSACTION = 5000;
  private static final int DATE_LENGTH = "2026-11-22".length();
  private static final JsonFactory JSON = new JsonFactory();

  private static final String STORE =
      """
      INSERT INTO todo (id, text, complete, minutes, progress, remindAt, dueOn, priority, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET text = excluded.text, complete = excluded.complete,
        minutes = excluded.minutes, progress = excluded.progress, remindAt = excluded.remindAt,
        dueOn = excluded.dueOn, priority = excluded.priority, version = excluded.version
      WHERE version IS NOT excluded.version""";

  @Override
  public long pull(Path file, URI server) throws Exception {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    try (Connection connection = open(file);
        PreparedStatement store = connection.prepareStatement(STORE)) {
      return pull(http, server, connection, store);
    }
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    try (Statement tune = connection.createStatement()) {
      tune.execute("PRAGMA cache_size=-32000");
      tune.execute("PRAGMA wal_autocheckpoint=10000");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  private long pull(HttpClient http, URI server, Connection connection, PreparedStatement store)
      throws Exception {
    long stored = 0;
    int inTransaction = 0;
    CompletableFuture<HttpResponse<byte[]>> next = request(http, server, null);
    while (next != null) {
      Page page = bind(next.get().body(), store);
      boolean end = page.rows() < pageSize;
      next = end ? null : request(http, server, page.last());
      for (int changed : store.executeBatch()) {
        stored += changed;
      }
      inTransaction += page.rows();
      if (end || inTransaction >= ROWS_OF_A_TRANSACTION) {
        connection.commit();
        inTransaction = 0;
      }
    }
    return stored;
  }

  /** What was bound, and when the last of it was stored. */
  private record Page(int rows, String last) {}

  private CompletableFuture<HttpResponse<byte[]>> request(
      HttpClient http, URI server, @Nullable String since) {
    String filter =
        since == null ? "" : "&$filter=(updatedAt%20ge%20datetimeoffset'" + since + "')";
    String address =
        "/tables/todo?$orderby=updatedAt,id&$top=" + pageSize + "&__includeDeleted=true" + filter;
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(address)).header("ZUMO-API-VERSION", "2.0.0").build();
    return http.sendAsync(request, BodyHandlers.ofByteArray());
  }

  private static Page bind(byte[] body, PreparedStatement store) throws IOException, SQLException {
    int rows = 0;
    String last = "";
    try (JsonParser json = JSON.createParser(body)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        last = bindRow(json, store);
        store.addBatch();
        rows++;
      }
    }
    return new Page(rows, last);
  }

  private static String bindRow(JsonParser json, PreparedStatement store)
      throws IOException, SQLException {
    String updatedAt = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> store.setString(1, json.getText());
        case "text" -> store.setString(2, json.getText());
        case "complete" -> store.setLong(3, json.getBooleanValue() ? 1 : 0);
        case "minutes" -> store.setLong(4, json.getLongValue());
        case "progress" -> store.setDouble(5, json.getDoubleValue());
        case "remindAt" -> store.setString(6, stored(json.getText()));
        case "dueOn" -> store.setString(7, json.getText().substring(0, DATE_LENGTH));
        case "priority" -> store.setString(8, json.getText());
        case "version" -> store.setString(9, json.getText());
        case "updatedAt" -> updatedAt = json.getText();
        case "deleted" -> requireLiving(json.getBooleanValue());
        default -> json.skipChildren();
      }
    }
    return updatedAt;
  }

  private static String stored(String time) {
    return InstantText.format(InstantText.parse(time));
  }

  private static void requireLiving(boolean deleted) {
    if (deleted) {
      throw new IllegalStateException("No row is deleted here");
    }
  }
}
