package dev.syncline.migration;

import dev.syncline.SyncClient;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.schema.Row;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlStatement;
import dev.syncline.store.jdbc.JdbcDriver;
import dev.syncline.sync.FakeServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A device whose app is updated: each opening is by the model of a version. */
final class Phone implements AutoCloseable {

  final Path file;
  final FakeServer server;
  SyncClient client;
  AnyTable table;
  Driver driver = new JdbcDriver();
  private AnyVersion version;

  Phone(Path file, FakeServer server) {
    this.file = file;
    this.server = server;
  }

  /** Starts the app of this version, in place of the one that runs. */
  Phone start(AnyVersion app) {
    close();
    client =
        SyncClient.builder()
            .endpoint(URI.create("https://phone"))
            .database(file)
            .table(app)
            .http(() -> server)
            .clock(server.clock())
            .random(new Random(1))
            .sleeper(millis -> {})
            .parallelism(4)
            .driver(driver)
            .build();
    table = new AnyTable(client, app);
    version = app;
    return this;
  }

  static Query<Row> all() {
    return Filter.all();
  }

  /** The value of a column, as it is stored. */
  Object value(String id, String column) {
    return row(id).get(version.columns().position(column));
  }

  Row row(String id) {
    return table.find(id).orElseThrow();
  }

  /** Sets a column of a row. */
  void edit(String id, String column, Object value) {
    table.update(row(id).with(version.columns().position(column), value));
  }

  /** Runs a statement of the app's own on the file, which is closed. */
  void sql(String statement) {
    try (SqlConnection connection = new JdbcDriver().openWriter(file, Durability.NORMAL)) {
      connection.execute(statement);
    }
  }

  /** The names of the indexes of the file, which is closed. */
  List<String> indexes() {
    String sql =
        "SELECT name FROM sqlite_master WHERE type = 'index' AND name NOT LIKE 's%' ORDER BY 1";
    List<String> names = new ArrayList<>();
    try (SqlConnection connection = new JdbcDriver().openReader(file);
        SqlStatement select = connection.prepare(sql);
        SqlCursor cursor = select.query()) {
      while (cursor.next()) {
        names.add(cursor.text(0));
      }
    }
    return names;
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
