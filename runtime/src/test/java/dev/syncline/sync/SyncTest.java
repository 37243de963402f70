package dev.syncline.sync;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server and a device. */
abstract class SyncTest {

  static final String T = Device.TABLE;

  @TempDir Path folder;

  final FakeServer server = new FakeServer();
  Device device;

  @BeforeEach
  void start() {
    device = new Device(server, folder, "d0");
  }

  @AfterEach
  void stop() {
    device.close();
  }

  /** A row that the server and the device have. */
  final Note synced(String id, String title) {
    server.put(T, id, title, null, null);
    device.pull();
    server.requests();
    return device.get(id);
  }
}
