package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executors of the app that do not run what they are given. */
class ExecutorsTest {

  private static final String T = Device.TABLE;
  private static final int ROWS = 20;

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private final Set<Thread> senders = Collections.synchronizedSet(new HashSet<>());
  private Device device;

  /** What an executor may throw in place of running what it is given. */
  static List<Supplier<Throwable>> failures() {
    return List.of(
        () -> new RejectedExecutionException("full"),
        () -> new IllegalStateException("a bug of the executor"),
        () -> new LinkageError("the executor is not there"),
        () -> new Exception("not declared"));
  }

  private static Executor throwing(Supplier<Throwable> failure) {
    return task -> ExecutorsTest.<RuntimeException>sneak(failure.get());
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable failure) throws E {
    throw (E) failure;
  }

  private void open(Executor requests) {
    device =
        new Device(server, folder, "d", 100, builder -> builder.parallelism(16).executor(requests));
    for (int i = 0; i < ROWS; i++) {
      device.notes().insert(Note.of("r" + i, "one"));
    }
    server.always(Fault.before(() -> senders.add(Thread.currentThread())));
  }

  @AfterEach
  void close() {
    device.close();
  }

  private void everythingArrivesOnce(PushResult result) {
    assertThat(result.isClean()).as("%s", result).isTrue();
    assertThat(result.pushed()).isEqualTo(ROWS);
    assertThat(server.requests()).hasSize(ROWS);
    assertThat(device.shown()).isEqualTo(server.shown(T)).hasSize(ROWS);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void thePushingThreadSendsWhatTheExecutorDoesNotTake(Supplier<Throwable> failure) {
    open(throwing(failure));

    everythingArrivesOnce(device.push());

    assertThat(senders).containsExactly(Thread.currentThread());
  }

  @Test
  void whatTheExecutorTakesNowAndThenArrivesOnceToo() {
    AtomicInteger offered = new AtomicInteger();
    open(
        request -> {
          if (offered.incrementAndGet() % 2 == 0) {
            throw new RejectedExecutionException("every other one");
          }
          request.run();
        });

    everythingArrivesOnce(device.push());
  }

  @Test
  void whatTheExecutorTakesAndRefusesIsSentOnce() {
    List<Runnable> taken = Collections.synchronizedList(new ArrayList<>());
    open(
        request -> {
          taken.add(request);
          request.run();
          throw new RejectedExecutionException("taken all the same");
        });

    everythingArrivesOnce(device.push());
    taken.forEach(Runnable::run);

    assertThat(server.requests()).isEmpty();
  }

  @Test
  void whatIsRefusedOnceThePushIsCancelledIsNotSent() {
    open(
        request -> {
          device.client().cancel();
          throw new RejectedExecutionException("full");
        });

    assertThat(device.push().status()).isEqualTo(SyncStatus.CANCELLED);

    assertThat(server.requests()).isEmpty();
    assertThat(device.outbox()).hasSize(ROWS);
  }

  @Test
  void anExecutorThatForgetsStallsAPushUntilItIsCancelledAndNothingIsLost() {
    CountDownLatch at = new CountDownLatch(1);
    open(request -> at.countDown());
    CompletableFuture<PushResult> push = Threads.start(device::push);
    Threads.await(at);

    device.client().cancel();

    assertThat(Threads.await(push).status()).isEqualTo(SyncStatus.CANCELLED);
    assertThat(push.join().remaining()).isEqualTo(ROWS);
    assertThat(device.outbox()).hasSize(ROWS);
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatAnExecutorOfCallsThrowsComesByTheFuture(Supplier<Throwable> failure) {
    open(Runnable::run);
    Executor executor = throwing(failure);
    Class<? extends Throwable> kind = failure.get().getClass();

    assertThatThrownBy(device.client().async(executor).push()::join).hasCauseInstanceOf(kind);
    assertThatThrownBy(device.notes().async(executor).pull()::join).hasCauseInstanceOf(kind);
    assertThatThrownBy(device.notes().async(executor).insert(Note.of("z", "late"))::join)
        .hasCauseInstanceOf(kind);

    assertThat(device.shown()).hasSize(ROWS);
    everythingArrivesOnce(device.push());
  }
}
