package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 6, step 2: no row is lost between pages, and the pages end. */
class PagingTest {

  private static final int ROWS = 60;

  @TempDir Path folder;

  static Stream<Arguments> cases() {
    return Stream.of(1, 2, 3, 50, 1000)
        .flatMap(
            size ->
                Stream.of(1, 2, 7, 50, 1000)
                    .flatMap(
                        cap ->
                            Stream.of("apart", "alike", "in clumps", "within a millisecond")
                                .flatMap(
                                    times ->
                                        Stream.of(false, true)
                                            .map(busy -> Arguments.of(size, cap, times, busy)))));
  }

  /**
   * At most one request for each row that a page can hold, and three more for each millisecond in
   * which a page ends.
   */
  @ParameterizedTest(name = "pages of {0}, capped at {1}, rows {2}, writers {3}")
  @MethodSource("cases")
  void noRowIsLost(int size, int cap, String times, boolean busy) {
    FakeServer server = new FakeServer().pageCap(cap);
    Random random = new Random(size * 31L + cap);
    for (int i = 0; i < ROWS; i++) {
      server.step(step(times, i));
      server.put(Device.TABLE, "r" + random.nextInt(1_000_000), "t" + i, null, null);
    }
    int[] writes = {busy ? 15 : 0};
    if (busy) {
      server.always(
          (request, handler) -> {
            write(server, random, writes);
            Reply reply = handler.answer();
            write(server, random, writes);
            return reply;
          });
    }
    try (Device device = new Device(server, folder, "d0", size)) {
      assertThat(device.pull().isComplete()).isTrue();
      assertThat(server.requests().size()).isLessThanOrEqualTo(4 * (ROWS + 15) + 4);
      server.always(Fault.NONE);
      if (busy) {
        device.pull();
      }
      assertThat(device.shown()).isEqualTo(server.shown(Device.TABLE));
      server.pass(Duration.ofHours(1));
      server.put(Device.TABLE, "new", "new", null, null);
      device.pull();
      assertThat(device.shown()).isEqualTo(server.shown(Device.TABLE));
      server.requests();
      device.pull();
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static Duration step(String times, int i) {
    return switch (times) {
      case "apart" -> Duration.ofSeconds(3);
      case "alike" -> Duration.ZERO;
      case "in clumps" -> Duration.ofMillis(i % 10 == 0 ? 3000 : 0);
      default -> Duration.ofNanos(100);
    };
  }

  /** Other writers insert, change and delete rows. */
  private static void write(FakeServer server, Random random, int[] left) {
    if (left[0]-- <= 0) {
      return;
    }
    String[] ids = server.shown(Device.TABLE).keySet().toArray(new String[0]);
    String id = ids[random.nextInt(ids.length)];
    switch (random.nextInt(3)) {
      case 0 -> server.put(Device.TABLE, "n" + random.nextInt(1_000_000), "new", null, null);
      case 1 -> server.set(Device.TABLE, id, "text", "t" + left[0]);
      default -> server.remove(Device.TABLE, id);
    }
  }
}
