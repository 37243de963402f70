package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** P3, and section 3's rules on threads. */
class ConcurrencyTest extends SyncTest {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  /** The request waits until the test lets it go. */
  private Fault waiting() {
    return Fault.before(
        () -> {
          asked.countDown();
          Threads.await(go);
        });
  }

  @Test
  void localReadsAndWritesDoNotWaitForAPush() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", waiting());
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(asked);
    device.edit("a", n -> n.title("two"));
    device.notes().insert(Note.of("b", "new"));
    device.notes().delete("b");
    assertThat(device.client().<Integer>inTransaction(() -> device.shown().size())).isEqualTo(1);
    assertThat(push).isNotDone();
    go.countDown();
    assertThat(Threads.await(push).isClean()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("two|null|null");
  }

  @Test
  void localReadsAndWritesDoNotWaitForAPull() {
    server.put(T, "a", "one", null, null);
    server.nextPage(waiting());
    CompletableFuture<PullResult> pull = Threads.start(device::pull);
    Threads.await(asked);
    device.notes().insert(Note.of("b", "new"));
    assertThat(device.shown()).hasSize(1);
    assertThat(pull).isNotDone();
    go.countDown();
    assertThat(Threads.await(pull).isComplete()).isTrue();
    assertThat(device.shown()).hasSize(2);
  }

  @Test
  void twoPushesJoin() {
    device.notes().insert(Note.of("a", "one"));
    List<CompletableFuture<PushResult>> pushes = new ArrayList<>();
    server.next(
        "POST",
        Fault.before(
            () -> {
              for (int i = 0; i < 4; i++) {
                pushes.add(Threads.start(device::push));
              }
              go.countDown();
            }));
    PushResult first = device.push();
    Threads.await(go);
    for (CompletableFuture<PushResult> push : pushes) {
      assertThat(Threads.await(push).status()).isEqualTo(SyncStatus.COMPLETED);
    }
    assertThat(first.isClean()).isTrue();
    assertThat(server.requests()).containsExactly("POST note");
  }

  @Test
  void twoPullsJoinOrFollow() {
    server.put(T, "a", "one", null, null);
    server.nextPage(waiting());
    CompletableFuture<PullResult> one = Threads.start(device::pull);
    Threads.await(asked);
    CompletableFuture<PullResult> two = Threads.start(device::pull);
    go.countDown();
    assertThat(Threads.await(one).isComplete()).isTrue();
    assertThat(Threads.await(two).isComplete()).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void aPullElsewhereWhileAHandlerPullsTheSameTableDoesNotDeadlock() {
    synced("a", "zero");
    device.edit("a", n -> n.title("mine"));
    server.set(T, "a", "title", "theirs");
    List<CompletableFuture<PullResult>> elsewhere = new ArrayList<>();
    device
        .notes()
        .onConflict(
            conflict -> {
              elsewhere.add(Threads.start(device::pull));
              assertThat(device.pull().isComplete()).isTrue();
              return conflict.keepLocal();
            });
    assertThat(Threads.run(device::push).isClean()).isTrue();
    assertThat(Threads.await(elsewhere.get(0)).isComplete()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("mine|null|null");
  }

  @Test
  void aPushDuringAPullDoesNotWaitForIt() {
    server.put(T, "a", "theirs", null, null);
    server.nextPage(waiting());
    CompletableFuture<PullResult> pull = Threads.start(device::pull);
    Threads.await(asked);
    device.notes().insert(Note.of("b", "mine"));
    assertThat(device.push().isClean()).isTrue();
    go.countDown();
    Threads.await(pull);
    assertThat(device.shown()).isEqualTo(server.shown(T));
  }

  @Test
  void aPushThatDiesLeavesTheWayFree() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.CRASH_AFTER);
    assertThatThrownBy(device::push).isInstanceOf(Fault.Crash.class);
    assertThat(Threads.run(device::push).isClean()).isTrue();
  }

  @Test
  void manyThreadsWriteAndSynchronise() {
    List<CompletableFuture<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int who = i;
      all.add(
          Threads.start(
              () -> {
                for (int n = 0; n < 25; n++) {
                  Note note = device.notes().insert(Note.of(who + "-" + n, "one"));
                  device.edit(note.id(), row -> row.title("two"));
                  if (n % 10 == who) {
                    device.push();
                    device.pull();
                  }
                }
                return true;
              }));
    }
    all.forEach(Threads::await);
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
    device.pull();
    assertThat(device.shown()).hasSize(100).isEqualTo(server.shown(T));
  }
}
