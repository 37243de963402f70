package dev.syncline.sync;

import static dev.syncline.query.Filter.where;
import static dev.syncline.sync.NoteSchema.STARS;
import static dev.syncline.sync.NoteSchema.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.live.LiveListener;
import dev.syncline.live.LiveResult;
import dev.syncline.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Live queries, and what a synchronisation writes. */
final class LivePullTest extends SyncTest {

  private static final NoteSchema OTHERS = new NoteSchema("other", true);

  private final AtomicInteger wakes = new AtomicInteger();
  private final Executor counting =
      task -> {
        wakes.incrementAndGet();
        task.run();
      };
  private final List<LiveResult<Note>> results = new ArrayList<>();

  private void restart(int pageSize) {
    device.close();
    device = new Device(server, folder, "live", pageSize, builder -> builder.table(OTHERS));
  }

  private void put(int rows) {
    for (int i = 0; i < rows; i++) {
      server.put(T, String.format("r%04d", i), "t" + i, null, (long) i);
    }
  }

  @Test
  void aPullOfManyRowsWakesNoneOfTwentyUnrelatedLiveQueries() {
    restart(1000);
    NoteTable others = new NoteTable(device.client(), OTHERS);
    for (int i = 0; i < 10; i++) {
      others.observe(Filter.all(), counting, results::add);
      device.notes().observe(where(TITLE.startsWith("x" + i)), counting, results::add);
    }
    assertThat(wakes).hasValue(20);
    put(5000);

    assertThat(device.pull().stored()).isEqualTo(5000);
    server.set(T, "r0001", "stars", 77L);
    server.remove(T, "r0002");
    device.pull();

    assertThat(wakes).hasValue(20);
    assertThat(results).hasSize(20);
  }

  @Test
  void aPageArrivesOnce() {
    restart(1000);
    device.notes().observe(Filter.all(), counting, results::add);
    put(3000);

    int pages = device.pull().pages();

    assertThat(results).hasSizeBetween(1 + 3, 1 + pages);
    assertThat(results.get(results.size() - 1).rows()).hasSize(3000);
  }

  @Test
  void aPullThatBringsNothingNewWakesNobody() {
    put(3);
    device.pull();
    device.notes().observe(Filter.all(), counting, results::add);

    device.pull();

    assertThat(wakes).hasValue(1);
  }

  @Test
  void whatAPushBringsBackArrives() {
    device.notes().observe(where(STARS.ge(1)), counting, results::add);
    device.notes().insert(Note.of("a", "one").stars(1L));

    device.push();

    List<Note> shown = results.get(results.size() - 1).rows();
    assertThat(shown).containsExactly(device.get("a"));
    assertThat(shown.get(0).version()).isEqualTo(server.version(T, "a"));
  }

  @Test
  void aResolvedConflictArrives() {
    synced("a", "zero");
    device.notes().observe(Filter.all(), counting, results::add);
    device.edit("a", note -> note.title("mine"));
    server.set(T, "a", "title", "theirs");
    device.push();

    device.notes().resolve(device.conflict().takeServer());

    assertThat(results.get(results.size() - 1).rows()).containsExactly(device.get("a"));
    assertThat(device.get("a").title()).isEqualTo("theirs");
  }

  @Test
  void theEndOfTheClientEndsIt() {
    AtomicInteger ends = new AtomicInteger();
    device
        .notes()
        .observe(
            Filter.all(),
            counting,
            new LiveListener<>() {
              @Override
              public void changed(LiveResult<Note> result) {
                results.add(result);
              }

              @Override
              public void ended() {
                ends.incrementAndGet();
              }
            });

    device.client().close();

    assertThat(ends).hasValue(1);
  }
}
