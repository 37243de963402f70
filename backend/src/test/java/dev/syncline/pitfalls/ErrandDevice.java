package dev.syncline.pitfalls;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.event.SyncListener;
import dev.syncline.faults.SkippingClock;
import dev.syncline.roles.Cloud;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A device with errands, the network to its backend, and a second device on a good network. */
@Timeout(60)
abstract class ErrandDevice {

  @TempDir Path folder;

  final SkippingClock clock = new SkippingClock();
  Cloud cloud;
  Network network;
  SyncClient client;
  ErrandTable errands;
  ErrandTable others;
  SyncListener listener = new SyncListener() {};
  private SyncClient other;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, ErrandSchema.INSTANCE);
    network = new Network(cloud);
    open();
    other = cloud.device("other");
    others = ErrandTable.of(other);
  }

  @AfterEach
  void stop() {
    cloud.close();
  }

  private void open() {
    client =
        cloud.device(
            "device",
            builder ->
                builder
                    .http(() -> network)
                    .clock(clock)
                    .sleeper(clock)
                    .listener(listener)
                    .pageSize(3));
    errands = ErrandTable.of(client);
  }

  /** The app dies and is started again. */
  void restart() {
    client.close();
    open();
  }

  /** A row that both devices and the server have. */
  Errand shared(String id) {
    errands.insert(Errand.of(id, "milk"));
    isPushed();
    others.pull();
    network.requests();
    return here(id);
  }

  /** Pushes, and nothing is left. */
  void isPushed() {
    assertThat(client.push().isClean()).as("%s", client.outbox().list()).isTrue();
  }

  void othersPush() {
    assertThat(other.push().isClean()).as("%s", other.outbox().list()).isTrue();
  }

  /** The other device changes a title and pushes it. */
  void othersEdit(String id, String title) {
    others.pull();
    others.update(others.find(id).orElseThrow().withTitle(title));
    othersPush();
  }

  Errand here(String id) {
    return errands.find(id).orElseThrow();
  }

  void edit(String id, String title) {
    errands.update(here(id).withTitle(title));
  }

  /** The server's row. */
  Map<String, Object> there(String id) {
    return cloud.other().get("/tables/errand/" + id).isItem(200).item();
  }

  boolean isThere(String id) {
    return cloud.other().get("/tables/errand/" + id).status() == 200;
  }

  /** Does something on another thread, as a user does, and waits for it. */
  static void elsewhere(Runnable what) {
    CompletableFuture.runAsync(what).orTimeout(30, SECONDS).join();
  }
}
