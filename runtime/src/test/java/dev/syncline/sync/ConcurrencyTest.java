package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
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

  /** The first push has looked at the outbox for the last time when the write comes. */
  @Test
  void aPushThatJoinsLateLeavesNothingThatWasWrittenBefore() {
    device.notes().insert(Note.of("a", "one"));
    List<CompletableFuture<PushResult>> late = new ArrayList<>();
    device.close();
    device =
        new Device(
            server,
            folder,
            "late",
            100,
            builder ->
                builder.listener(
                    new SyncListener() {
                      @Override
                      public void pushFinished(PushResult result) {
                        if (late.isEmpty()) {
                          device.notes().insert(Note.of("b", "late"));
                          late.add(Threads.start(device::push));
                        }
                      }
                    }));
    device.push();

    PushResult second = Threads.await(late.get(0));

    assertThat(second.isClean()).as("%s", second).isTrue();
    assertThat(server.shown(T, "b")).isEqualTo("late|null|null");
  }

  @Test
  void whatIsWrittenWhileAPushIsAtItsEndGoesOutBeforeAJoinedPushReturns() {
    for (int i = 0; i < 300; i++) {
      String id = "r" + i;
      CompletableFuture<PushResult> running = Threads.start(device::push);
      device.notes().insert(Note.of(id, "one"));
      assertThat(device.push().status()).isEqualTo(SyncStatus.COMPLETED);
      assertThat(server.shown(T, id)).as("row %s", i).isNotNull();
      Threads.await(running);
    }
  }

  /** Each waits in a listener for the other: one of them is told that it cannot. */
  @Test
  void listenersThatPullEachOthersTableDoNotDeadlock() {
    NoteSchema memo = new NoteSchema("memo", true);
    CountDownLatch both = new CountDownLatch(2);
    List<Object> refused = Collections.synchronizedList(new ArrayList<>());
    AtomicReference<NoteTable> memos = new AtomicReference<>();
    device.close();
    device =
        new Device(
            server,
            folder,
            "two",
            100,
            builder ->
                builder
                    .table(memo)
                    .listener(
                        new SyncListener() {
                          @Override
                          public void pullStarted(String table) {
                            both.countDown();
                            Threads.await(both);
                            NoteTable other = table.equals(T) ? memos.get() : device.notes();
                            try {
                              other.pull();
                            } catch (IllegalStateException e) {
                              refused.add(e);
                            }
                          }
                        }));
    memos.set(new NoteTable(device.client(), memo));

    CompletableFuture<PullResult> one = Threads.start(() -> device.notes().pull());
    CompletableFuture<PullResult> other = Threads.start(() -> memos.get().pull());

    assertThat(Threads.await(one).isComplete()).isTrue();
    assertThat(Threads.await(other).isComplete()).isTrue();
    assertThat(refused).isNotEmpty();
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
