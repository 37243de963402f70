package dev.syncline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.event.SyncListener;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A device with two tables. */
record Shopper(SyncClient client, List<LabelledTable<?>> tables) implements AutoCloseable {

  static Shopper open(URI endpoint, Path file) {
    return open(endpoint, file, new SyncListener() {});
  }

  static Shopper open(URI endpoint, Path file, SyncListener listener) {
    return open(endpoint, file, listener, 1);
  }

  static Shopper open(URI endpoint, Path file, SyncListener listener, int parallelism) {
    SkippingClock clock = new SkippingClock();
    SyncClient client =
        SyncClient.builder()
            .endpoint(endpoint)
            .database(file)
            .listener(listener)
            .parallelism(parallelism)
            .clock(clock)
            .sleeper(clock)
            .table(ShoppingListSchema.INSTANCE)
            .table(ShoppingItemSchema.INSTANCE)
            .build();
    return of(client);
  }

  static Shopper of(SyncClient client) {
    return new Shopper(
        client,
        List.of(
            LabelledTable.lists(ShoppingListTable.of(client)),
            LabelledTable.items(ShoppingItemTable.of(client))));
  }

  /** The rows of both tables, by table and label. */
  Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    tables.forEach(table -> table.addTo(rows));
    return rows;
  }

  /** The rows that this device made. */
  Map<String, String> ownRows() {
    Map<String, String> rows = rows();
    rows.keySet().removeIf(place -> place.contains("/" + LabelledTable.THEIRS));
    return rows;
  }

  void pull() {
    tables.forEach(table -> table.table().pull());
  }

  /** Pushes, and nothing is left. */
  void isPushed() {
    assertThat(client.push().isClean()).as("%s", client.outbox().list()).isTrue();
  }

  @Override
  public void close() {
    client.close();
  }
}
