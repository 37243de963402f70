package dev.syncline.forms;

import dev.syncline.SyncClient;
import dev.syncline.roles.Cloud;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A device with parcels and its backend, new ones for each test. */
abstract class ParcelDevice {

  @TempDir private Path folder;

  @AutoClose Cloud cloud;
  SyncClient client;
  ParcelTable parcels;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, ParcelSchema.INSTANCE);
    client = cloud.device("one");
    parcels = ParcelTable.of(client);
  }
}
