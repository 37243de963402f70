package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.syncline.error.ServerException;
import dev.syncline.error.StoreException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 9: what a listener hears, and in which order. */
class EventsTest {

  private static final String T = Device.TABLE;

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private final List<String> heard = new ArrayList<>();
  private boolean throwing;
  private Device device;

  @BeforeEach
  void open() {
    device = new Device(server, folder, "d0", 2, builder -> builder.listener(new Recorder()));
  }

  @AfterEach
  void close() {
    device.close();
  }

  private final class Recorder implements SyncListener {

    private void note(String event) {
      heard.add(event);
      if (throwing) {
        throw new IllegalStateException("of the app");
      }
    }

    @Override
    public void pushStarted() {
      note("push");
    }

    @Override
    public void pushProgress(int done, int total) {
      note(done + " of " + total);
    }

    @Override
    public void pushFinished(PushResult result) {
      note("pushed " + result.pushed());
    }

    @Override
    public void pushFailed(RuntimeException why) {
      note("push failed: " + why.getMessage());
    }

    @Override
    public void pullStarted(String table) {
      note("pull " + table);
    }

    @Override
    public void pullProgress(String table, long received, @Nullable Long total) {
      note("received " + received + " of " + total);
    }

    @Override
    public void pullFinished(String table, PullResult result) {
      note("pulled " + result.stored());
    }

    @Override
    public void pullFailed(String table, RuntimeException why) {
      note("pull of " + table + " failed: " + why.getMessage());
    }

    @Override
    public void rowApplied(String table, String rowId) {
      note("applied " + rowId);
    }

    @Override
    public void conflict(String table, String rowId) {
      note("conflict " + rowId);
    }

    @Override
    public void parked(String table, String rowId, String reason) {
      note("parked " + rowId + ": " + reason);
    }

    @Override
    public void retryAt(Instant when) {
      note("retry in " + (when.toEpochMilli() - server.now().toEpochMilli()));
    }
  }

  private void write() {
    device.notes().insert(Note.of("a", "good"));
    device.notes().insert(Note.of("b", "bad"));
    device.notes().insert(Note.of("c", "mine"));
    server.put(T, "c", "theirs", null, null);
    server.next(
        request -> request.body().contains("bad"),
        Fault.answer(Reply.json(400, "{\"error\":\"no\"}")));
  }

  @Test
  void aPushTellsWhatBecomesOfEachRow() {
    write();

    device.push();

    assertThat(heard)
        .containsExactly(
            "push",
            "applied a",
            "1 of 3",
            "parked b: no",
            "2 of 3",
            "conflict c",
            "3 of 3",
            "pushed 1");
  }

  @Test
  void aPullTellsTheRowsAsTheyAreStored() {
    server.put(T, "a", "one", null, null);
    server.put(T, "b", "two", null, null);
    server.put(T, "c", "three", null, null);
    device.pull();
    heard.clear();
    server.remove(T, "b");

    device.pull();

    assertThat(heard.get(0)).isEqualTo("pull note");
    assertThat(heard).contains("applied b").doesNotContain("applied a", "applied c");
    assertThat(heard.get(heard.size() - 1)).isEqualTo("pulled 0");
  }

  @Test
  void aPauseIsTold() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.answer(Reply.json(429, "{}").with("Retry-After", "20")));

    device.push();

    assertThat(heard).containsExactly("push", "retry in 20000", "applied a", "1 of 1", "pushed 1");
  }

  @Test
  void theEndOfAPushThatThrowsIsToldToo() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.before(device.client().store()::close));

    Throwable thrown = catchThrowable(device::push);

    assertThat(thrown).isInstanceOf(StoreException.class);
    assertThat(heard).containsExactly("push", "push failed: " + thrown.getMessage());
  }

  @Test
  void theEndOfAPullThatThrowsIsToldToo() {
    server.nextPage(Fault.status(403));

    Throwable thrown = catchThrowable(device::pull);

    assertThat(thrown).isInstanceOf(ServerException.class);
    assertThat(heard).containsExactly("pull note", "pull of note failed: " + thrown.getMessage());
  }

  @Test
  void aListenerThatThrowsChangesNothing() {
    write();
    throwing = true;

    PushResult result = device.push();

    assertThat(result.pushed()).isEqualTo(1);
    assertThat(result.parked()).isEqualTo(1);
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(heard).hasSize(8);
    assertThat(device.pull().isComplete()).isTrue();
  }
}
