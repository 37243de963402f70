package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.RowState;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3, step 5: a push or pull can be cancelled between and during requests. */
class CancelTest extends SyncTest {

  private final CountDownLatch at = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final AtomicReference<Thread> pushing = new AtomicReference<>();
  private final AtomicReference<Boolean> flag = new AtomicReference<>();

  @AfterEach
  void letGo() {
    never.countDown();
  }

  /** A request that gets no answer, by a client that heeds an interrupt. */
  private final Fault hanging =
      (request, handler) -> {
        at.countDown();
        try {
          never.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted");
        }
        throw new AssertionError("let go");
      };

  private CompletableFuture<PushResult> startPush() {
    return Threads.start(
        () -> {
          pushing.set(Thread.currentThread());
          PushResult result = device.push();
          flag.set(Thread.currentThread().isInterrupted());
          return result;
        });
  }

  private void wasCancelled(PushResult result, int remaining) {
    assertThat(result.status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(result.remaining()).isEqualTo(remaining);
    assertThat(result.reason()).isNotEmpty();
  }

  private void parallel(int parallelism) {
    device.close();
    device = new Device(server, folder, "p", 100, builder -> builder.parallelism(parallelism));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aRequestAtWorkIsAbandonedAndRepeatedByTheNextPush(int parallelism) {
    parallel(parallelism);
    device.notes().insert(Note.of("a", "one"));
    device.notes().insert(Note.of("b", "two"));
    server.always(hanging);
    CompletableFuture<PushResult> push = startPush();
    Threads.await(at);

    device.client().cancel();

    wasCancelled(Threads.await(push), 2);
    assertThat(flag).as("the thread was not the app's to interrupt").hasValue(false);
    server.always(Fault.NONE);
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void anInterruptCancelsAndIsKept(int parallelism) {
    parallel(parallelism);
    device.notes().insert(Note.of("a", "one"));
    server.always(hanging);
    CompletableFuture<PushResult> push = startPush();
    Threads.await(at);

    pushing.get().interrupt();

    wasCancelled(Threads.await(push), 1);
    assertThat(flag).hasValue(true);
    server.always(Fault.NONE);
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void amongSeveralRequestsNoneIsWaitedForAlsoIfItHeedsNoInterrupt() {
    parallel(4);
    for (int i = 0; i < 4; i++) {
      device.notes().insert(Note.of("r" + i, "one"));
    }
    server.always(
        Fault.before(
            () -> {
              at.countDown();
              boolean letGo = false;
              while (!letGo) {
                try {
                  never.await();
                  letGo = true;
                } catch (InterruptedException e) {
                  // goes on waiting
                }
              }
            }));
    CompletableFuture<PushResult> push = startPush();
    Threads.await(at);

    device.client().cancel();

    wasCancelled(Threads.await(push), 4);
    server.always(Fault.NONE);
    assertThat(device.push().isClean()).isTrue();
    never.countDown();
    assertThat(device.push().isClean()).isTrue();
    device.pull();
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(4);
  }

  @Test
  void nothingIsSentAfterIt() {
    device.notes().insert(Note.of("a", "one"));
    device.notes().insert(Note.of("b", "two"));
    server.next("POST", Fault.after(device.client()::cancel));

    wasCancelled(device.push(), 1);

    assertThat(server.requests()).hasSize(1);
    assertThat(device.state("a")).isEqualTo(RowState.SYNCED);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void aThreadThatIsInterruptedAlreadySendsNothing() {
    device.notes().insert(Note.of("a", "one"));
    Thread.currentThread().interrupt();

    wasCancelled(device.push(), 1);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aPauseIsCutShort() {
    device.close();
    device =
        new Device(
            server,
            folder,
            "p",
            100,
            builder ->
                builder.sleeper(
                    millis -> {
                      at.countDown();
                      never.await();
                    }));
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.status(503));
    CompletableFuture<PushResult> push = startPush();
    Threads.await(at);

    device.client().cancel();

    wasCancelled(Threads.await(push), 1);
    assertThat(flag).hasValue(false);
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void aHandlerThatWaitsIsInterruptedAndTheConflictIsKept() {
    bothEdit("a");
    device.decidesWhenInterrupted(at, never);
    CompletableFuture<PushResult> push = startPush();
    Threads.await(at);

    device.client().cancel();

    PushResult result = Threads.await(push);
    wasCancelled(result, 1);
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(flag).hasValue(false);
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    assertThat(device.notes().resolve(device.conflict().keepLocal())).isTrue();
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void cancelReturnsAlsoIfAHandlerHeedsNoInterruptAndWhatItDecidesIsNotApplied() {
    bothEdit("a");
    device
        .notes()
        .onConflict(
            conflict -> {
              at.countDown();
              while (never.getCount() > 0) {
                Thread.onSpinWait();
              }
              return conflict.takeServer();
            });
    CompletableFuture<PushResult> push = startPush();
    Threads.await(at);

    device.client().cancel();

    assertThat(push).isNotDone();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
    never.countDown();
    wasCancelled(Threads.await(push), 1);
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    assertThat(device.conflict().local()).isPresent();
  }

  @Test
  void aPullIsCancelledToo() {
    server.put(T, "a", "one", null, null);
    server.nextPage(hanging);
    CompletableFuture<PullResult> pull = Threads.start(device::pull);
    Threads.await(at);

    device.client().cancel();

    assertThat(Threads.await(pull).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(device.pull().isComplete()).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(1);
  }

  @Test
  void whatAPullHasStoredStaysAndTheNextOneGoesOn() {
    device.close();
    device = new Device(server, folder, "p", 2);
    for (int i = 0; i < 7; i++) {
      server.put(T, "r" + i, "one", null, null);
    }
    server.nextPage(Fault.NONE).nextPage(Fault.after(device.client()::cancel));

    PullResult result = device.pull();

    assertThat(result.status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(result.stored()).isBetween(1L, 6L);
    assertThat(device.pull().isComplete()).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(7);
  }

  @Test
  void whoWaitsForThePushOfAnInterruptedThreadPushesInItsPlace() {
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", hanging);
    CompletableFuture<PushResult> interrupted = startPush();
    Threads.await(at);
    CompletableFuture<PushResult> waiting = Threads.start(device::push);

    pushing.get().interrupt();

    assertThat(Threads.await(interrupted).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(Threads.await(waiting).isClean()).isTrue();
    assertThat(device.outbox()).isEmpty();
  }

  @Test
  void whoWaitsForAPushCanBeInterruptedAlone() {
    device.notes().insert(Note.of("a", "one"));
    CountDownLatch go = new CountDownLatch(1);
    server.next(
        "POST",
        Fault.before(
            () -> {
              at.countDown();
              Threads.await(go);
            }));
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);
    CompletableFuture<PushResult> waiting = startPush();
    while (pushing.get() == null) {
      Thread.onSpinWait();
    }

    pushing.get().interrupt();

    assertThat(Threads.await(waiting).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(flag).hasValue(true);
    go.countDown();
    assertThat(Threads.await(push).isClean()).isTrue();
  }

  @Test
  void withNothingAtWorkItDoesNothing() {
    device.client().cancel();
    device.notes().insert(Note.of("a", "one"));
    assertThat(device.push().isClean()).isTrue();
  }

  /** Of a row that both knew, so that the next push is in conflict. */
  private void bothEdit(String id) {
    synced(id, "zero");
    device.edit(id, n -> n.title("mine"));
    server.set(T, id, "title", "theirs");
  }
}
