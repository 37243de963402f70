package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.store.Driver;
import dev.syncline.store.PlainDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many statements it takes to list changes. */
class OutboxCostTest {

  private static final int MANY = 1234;

  @TempDir Path folder;

  private final AtomicInteger reads = new AtomicInteger();
  private Device device;

  @BeforeEach
  void start() {
    FakeServer server = new FakeServer();
    device = new Device(server, folder, "d0", 1000, it -> it.driver(counting()));
  }

  private Driver counting() {
    return new PlainDriver(sql -> reads.incrementAndGet());
  }

  @AfterEach
  void stop() {
    device.close();
  }

  private int readsToList() {
    int before = reads.get();
    device.client().pending().list();
    return reads.get() - before;
  }

  @Test
  void whatWaitsIsAskedOnceForAWholeList() {
    device.notes().insert(Note.of("one"));
    int ofOne = readsToList();

    List<Note> more = new ArrayList<>();
    for (int i = 1; i < MANY; i++) {
      more.add(Note.of("t" + i));
    }
    device.notes().insert(more);

    assertThat(readsToList() - ofOne).as("one more for each row").isEqualTo(MANY - 1);
  }
}
