package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.RowState;
import dev.syncline.SignOut;
import dev.syncline.SyncClientBuilder;
import dev.syncline.error.StoreException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing a client cancels what it does, and loses nothing. */
class CloseTest {

  private static final String T = Device.TABLE;

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private final CountDownLatch at = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final AtomicReference<PushResult> told = new AtomicReference<>();
  private final AtomicReference<PullResult> toldOfPull = new AtomicReference<>();
  private Device device;

  private final class Told implements SyncListener {

    @Override
    public void pushFinished(PushResult result) {
      told.set(result);
    }

    @Override
    public void pullFinished(String table, PullResult result) {
      toldOfPull.set(result);
    }
  }

  private void open(int parallelism, int rows) {
    open(rows, builder -> builder.parallelism(parallelism));
  }

  private void open(int rows, UnaryOperator<SyncClientBuilder> settings) {
    device = new Device(server, folder, "d", 2, it -> settings.apply(it.listener(new Told())));
    for (int i = 0; i < rows; i++) {
      device.notes().insert(Note.of("r" + i, "one"));
    }
  }

  @AfterEach
  void letGo() {
    never.countDown();
    device.close();
  }

  /** The request is carried out, and its answer does not come. */
  private final Fault unanswered =
      (request, handler) -> {
        handler.answer();
        at.countDown();
        try {
          never.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted");
        }
        throw new AssertionError("let go");
      };

  /** The answer comes when the test says so, whoever interrupts. */
  private final Fault deaf =
      Fault.after(
          () -> {
            at.countDown();
            while (never.getCount() > 0) {
              Thread.onSpinWait();
            }
          });

  private void wasCancelled(PushResult result, int pushed, int remaining) {
    assertThat(result.status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(result.pushed()).isEqualTo(pushed);
    assertThat(result.remaining()).isEqualTo(remaining);
    assertThat(result.reason()).isNotEmpty();
  }

  /** Opens the file again, and pushes what is left. */
  private void nothingIsLost(int rows) {
    server.always(Fault.NONE);
    device.reopen();
    assertThat(device.push().isClean()).isTrue();
    assertThat(device.notes().count(Device.all())).isEqualTo(rows);
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16})
  void aPushAtWorkIsCancelledAndWhatWasOnItsWayIsRepeated(int parallelism) {
    open(parallelism, 20);
    server.always(unanswered);
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().close();

    wasCancelled(Threads.await(push), 0, 20);
    assertThat(told).hasValue(push.join());
    String first = server.requests().get(0);
    nothingIsLost(20);
    assertThat(server.requests().get(0)).isEqualTo(first);
  }

  @Test
  void whatIsLeftIsCountedAsItWasWhenTheFileWasClosed() {
    open(1, 5);
    server.next("POST", Fault.NONE).next("POST", Fault.status(400)).next("POST", unanswered);
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().close();

    wasCancelled(Threads.await(push), 1, 4);
    assertThat(push.join().parked()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16})
  void anAnswerThatComesAfterItIsAskedForAgain(int parallelism) {
    open(parallelism, 1);
    server.always(deaf);
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().close();
    never.countDown();

    wasCancelled(Threads.await(push), 0, 1);
    nothingIsLost(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void itMayComeAtAnyMoment(int parallelism) {
    for (int moment = 1; moment <= 24; moment++) {
      open(parallelism, 0);
      int before = Math.toIntExact(device.notes().count(Device.all()));
      for (int i = 0; i < 24; i++) {
        device.notes().insert(Note.of("m" + moment + "r" + i, "one"));
      }
      server.always(closingAt(moment));

      PushResult result = Threads.run(device::push);

      assertThat(result.status())
          .isIn(SyncStatus.CANCELLED, SyncStatus.COMPLETED)
          .isEqualTo(result.remaining() > 0 ? SyncStatus.CANCELLED : result.status());
      nothingIsLost(before + 24);
      device.close();
    }
  }

  /** Closes the client while this request is on its way. */
  private Fault closingAt(int moment) {
    AtomicInteger requests = new AtomicInteger();
    return Fault.before(
        () -> {
          if (requests.incrementAndGet() == moment) {
            device.client().close();
          }
        });
  }

  @Test
  void whoWaitsForAnothersPushOrPullIsCancelledToo() {
    open(1, 1);
    server.always(deaf);
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);
    CompletableFuture<PushResult> joined = waiting(device::push);
    CompletableFuture<PushResult> other = waiting(() -> device.client().push(device.notes()));
    CompletableFuture<PullResult> pull = waiting(device::pull);

    device.client().close();

    wasCancelled(Threads.await(joined), 0, 1);
    wasCancelled(Threads.await(other), 0, 1);
    assertThat(Threads.await(pull).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(push).isNotDone();
    never.countDown();
    wasCancelled(Threads.await(push), 0, 1);
    nothingIsLost(1);
  }

  /** Starts a call that is going to wait for another one, and comes back when it does. */
  private static <R> CompletableFuture<R> waiting(Supplier<R> call) {
    AtomicReference<Thread> caller = new AtomicReference<>();
    CompletableFuture<R> result =
        Threads.start(
            () -> {
              caller.set(Thread.currentThread());
              return call.get();
            });
    while (caller.get() == null || caller.get().getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return result;
  }

  @Test
  void aPullAtWorkIsCancelledAndGoesOnWhereItWas() {
    open(1, 0);
    for (int i = 0; i < 7; i++) {
      server.put(T, "r" + i, "one", null, null);
    }
    server.nextPage(Fault.NONE).nextPage(unanswered);
    CompletableFuture<PullResult> pull = Threads.start(device::pull);
    Threads.await(at);

    device.client().close();

    PullResult result = Threads.await(pull);
    assertThat(result.status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(result.stored()).isPositive();
    assertThat(toldOfPull).hasValue(result);
    device.reopen();
    assertThat(device.pull().isComplete()).isTrue();
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(7);
  }

  @Test
  void aPageThatComesAfterItIsNotStored() {
    open(1, 0);
    server.put(T, "a", "one", null, null);
    server.nextPage(deaf);
    CompletableFuture<PullResult> pull = Threads.start(device::pull);
    Threads.await(at);

    device.client().close();
    never.countDown();

    assertThat(Threads.await(pull).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(toldOfPull).hasValue(pull.join());
    device.reopen();
    assertThat(device.pull().stored()).isEqualTo(1);
  }

  /** A row that was changed here and there. */
  private void conflict() {
    server.put(T, "a", "zero", null, null);
    device.pull();
    device.edit("a", note -> note.title("mine"));
    server.set(T, "a", "title", "theirs");
  }

  @Test
  void aHandlerAtWorkIsInterruptedAndItsConflictIsKept() {
    open(1, 0);
    conflict();
    device.decidesWhenInterrupted(at, never);
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().close();

    wasCancelled(Threads.await(push), 0, 1);
    assertThat(push.join().conflicts()).isEqualTo(1);
    device.reopen();
    assertThat(device.shown("a")).isEqualTo("mine|null|null");
    assertThat(device.notes().resolve(device.conflict().keepLocal())).isTrue();
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void aHandlerThatGoesOnHoldsNobodyUpAndIsToldThatTheFileIsClosed() {
    open(1, 0);
    conflict();
    CompletableFuture<Throwable> failed = new CompletableFuture<>();
    device
        .notes()
        .onConflict(
            conflict -> {
              at.countDown();
              while (never.getCount() > 0) {
                Thread.onSpinWait();
              }
              try {
                device.get("a");
              } catch (StoreException e) {
                failed.complete(e);
              }
              return conflict.takeServer();
            });
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().close();

    assertThat(push).isNotDone();
    never.countDown();
    wasCancelled(Threads.await(push), 0, 1);
    assertThat(Threads.await(failed)).hasMessageContaining("was closed by this app");
    device.reopen();
    assertThat(device.state("a")).isEqualTo(RowState.CONFLICT);
  }

  @Test
  void aListenerMayCloseTheClientThatCallsIt() {
    open(
        3,
        builder ->
            builder.listener(
                new SyncListener() {
                  @Override
                  public void pushProgress(int done, int total) {
                    if (done == 2) {
                      device.client().close();
                    }
                  }
                }));

    wasCancelled(device.push(), 2, 1);

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    nothingIsLost(3);
  }

  @Test
  void futuresAreCompleted() {
    open(16, 3);
    server.always(unanswered);
    Queue<Runnable> queued = new ArrayDeque<>();
    CompletableFuture<PushResult> push = device.client().async(CloseTest::start).push();
    Threads.await(at);
    CompletableFuture<PullResult> pull =
        waiting(() -> device.notes().async(Runnable::run).pull().join());
    CompletableFuture<Note> late = device.notes().async(queued::add).insert(Note.of("z", "late"));

    device.client().close();
    queued.remove().run();

    wasCancelled(Threads.await(push), 0, 3);
    assertThat(Threads.await(pull).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThatThrownBy(late::join).hasCauseInstanceOf(StoreException.class);
    nothingIsLost(3);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  @Test
  void whoSynchronisesAfterItIsToldSo() {
    open(1, 1);
    device.client().close();

    assertThatThrownBy(device::push)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was closed by this app");
    assertThatThrownBy(device::pull)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was closed by this app");
    device.client().close();
  }

  @Test
  void aBlockedSignOutDisturbsNoPush() {
    open(1, 2);
    AtomicReference<SignOut.Result> result = new AtomicReference<>();
    server.next("POST", Fault.before(() -> result.set(device.client().signOut())));

    assertThat(device.push().isClean()).isTrue();

    assertThat(result).hasValue(new SignOut.Blocked(2));
  }

  @Test
  void signingOutCancelsAsClosingDoes() {
    open(16, 4);
    server.always(unanswered);
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().signOut(new SignOut(true, false));

    wasCancelled(Threads.await(push), 0, 0);
    assertThat(List.of(told.get())).containsExactly(push.join());
  }
}
