package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.StoreException;
import dev.syncline.event.OutboxCounts;
import dev.syncline.live.LiveSubscription;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Section 4: counts as live values. */
class LiveOutboxTest extends SyncTest {

  private static final Executor AT_ONCE = Runnable::run;

  private final List<OutboxCounts> heard = new ArrayList<>();

  private LiveSubscription hear() {
    return device.client().outbox().observe(AT_ONCE, heard::add);
  }

  private static OutboxCounts counts(long pending, long conflicts, long parked) {
    return new OutboxCounts(pending, 0, conflicts, parked);
  }

  @Test
  void theCountsComeAtOnceAndAfterEachChangeOfThem() {
    hear();
    device.notes().insert(Note.of("a", "bad"));
    device.notes().insert(Note.of("b", "good"));
    server.next("POST", Fault.status(400));
    device.push();
    device.client().parked().discard();
    assertThat(heard)
        .containsExactly(
            counts(0, 0, 0),
            counts(1, 0, 0),
            counts(2, 0, 0),
            counts(1, 0, 1),
            counts(0, 0, 1),
            counts(0, 0, 0));
  }

  @Test
  void whatLeavesTheCountsAsTheyWereIsNotTold() {
    device.notes().insert(Note.of("a", "one"));
    hear();
    device.edit("a", n -> n.title("two"));
    device.edit("a", n -> n.draft("here only"));
    synced("b", "one");
    assertThat(heard).containsExactly(counts(1, 0, 0), counts(0, 0, 0));
  }

  @Test
  void aTransactionIsToldOnceAndOneThatFailsNever() {
    hear();
    device
        .client()
        .inTransaction(
            () -> {
              device.notes().insert(Note.of("a", "one"));
              device.notes().insert(Note.of("b", "two"));
              assertThat(heard).hasSize(1);
              return null;
            });
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                device
                    .client()
                    .inTransaction(
                        () -> {
                          device.notes().insert(Note.of("c", "three"));
                          throw new IllegalStateException("no");
                        }));
    assertThat(heard).containsExactly(counts(0, 0, 0), counts(2, 0, 0));
  }

  @Test
  void whoBeginsWithinATransactionHearsWhatIsCommitted() {
    device
        .client()
        .inTransaction(
            () -> {
              device.notes().insert(Note.of("a", "one"));
              return hear();
            });
    assertThat(heard).containsExactly(counts(0, 0, 0), counts(1, 0, 0));
  }

  @Test
  void aPullThatMeetsAConflictIsTold() {
    synced("a", "one");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "title", "theirs");
    device.notes().outbox().observe(AT_ONCE, heard::add);
    device.pull();
    assertThat(heard).containsExactly(counts(1, 0, 0), counts(0, 1, 0));
  }

  @Test
  void changesWhileTheListenerIsBusyArriveTogether() {
    Deque<Runnable> tasks = new ArrayDeque<>();
    device.client().outbox().observe(tasks::add, heard::add);
    for (int i = 0; i < 10; i++) {
      device.notes().insert(Note.of("n" + i, "one"));
    }
    assertThat(tasks).hasSize(1);
    tasks.remove().run();
    device.notes().insert(Note.of("last", "one"));
    tasks.remove().run();
    assertThat(tasks).isEmpty();
    assertThat(heard).containsExactly(counts(10, 0, 0), counts(11, 0, 0));
  }

  @Test
  void nothingIsToldOnceItIsClosed() {
    LiveSubscription shown = hear();
    shown.close();
    shown.close();
    device.notes().insert(Note.of("a", "one"));
    assertThat(heard).hasSize(1);
  }

  @Test
  void aListenerMayWriteAndClose() {
    LiveSubscription[] shown = new LiveSubscription[1];
    shown[0] =
        device
            .client()
            .outbox()
            .observe(
                AT_ONCE,
                counts -> {
                  heard.add(counts);
                  if (counts.pending() == 1) {
                    device.notes().insert(Note.of("b", "two"));
                  } else if (counts.pending() == 2) {
                    shown[0].close();
                  }
                });
    device.notes().insert(Note.of("a", "one"));
    device.notes().insert(Note.of("c", "three"));
    assertThat(heard).containsExactly(counts(0, 0, 0), counts(1, 0, 0), counts(2, 0, 0));
  }

  @Test
  void aListenerThatThrowsIsToldNoMoreAndHindersNoWrite() {
    device
        .client()
        .outbox()
        .observe(
            AT_ONCE,
            counts -> {
              heard.add(counts);
              throw new IllegalStateException("no");
            });
    device.notes().insert(Note.of("a", "one"));
    assertThat(heard).hasSize(1);
    assertThat(device.shown("a")).isNotNull();
  }

  @Test
  void anExecutorThatTakesNothingEndsIt() {
    int[] asked = {0};
    Executor full =
        task -> {
          asked[0]++;
          throw new RejectedExecutionException("full");
        };
    device.client().outbox().observe(full, heard::add);
    device.notes().insert(Note.of("a", "one"));
    assertThat(asked).containsExactly(1);
    assertThat(heard).isEmpty();
  }

  @Test
  void aClosedClientIsNotObserved() {
    hear();
    device.client().close();
    assertThat(heard).hasSize(1);
    assertThatExceptionOfType(StoreException.class).isThrownBy(this::hear);
  }

  /** Its executor is the thread that pushes, which would wait for itself. */
  @Test
  void whoHearsOnTheThreadThatPushesIsRefusedAPushAndNotStuck() {
    List<RuntimeException> refused = new ArrayList<>();
    device.notes().insert(Note.of("a", "one"));
    device.client().outbox().observe(AT_ONCE, latest -> push(latest, refused));

    assertThat(Threads.run(device::push).isClean()).isTrue();
    assertThat(refused)
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("listener cannot push"));
  }

  private void push(OutboxCounts latest, List<RuntimeException> refused) {
    try {
      if (latest.isEmpty()) {
        device.push();
      }
    } catch (IllegalStateException e) {
      refused.add(e);
    }
  }
}
