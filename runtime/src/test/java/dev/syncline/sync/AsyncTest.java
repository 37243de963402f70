package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.AsyncClient;
import dev.syncline.AsyncTable;
import dev.syncline.PendingChange;
import dev.syncline.PendingChanges;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import dev.syncline.error.RowException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The twins of blocking calls, on an executor that the app names. */
class AsyncTest extends SyncTest {

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Executor patient = tasks::add;
  private final Executor threads =
      task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
      };

  private void runAll() {
    for (Runnable task; (task = tasks.poll()) != null; ) {
      task.run();
    }
  }

  @Test
  void nothingIsDoneBeforeTheExecutorDoesIt() {
    AsyncTable<Note, NoteConflict> notes = device.notes().async(patient);
    CompletableFuture<Note> inserted = notes.insert(Note.of("a", "one"));
    CompletableFuture<PushResult> pushed = device.client().async(patient).push();
    CompletableFuture<PullResult> pulled = notes.pull();
    assertThat(inserted).isNotDone();
    assertThat(device.shown()).isEmpty();
    assertThat(server.requests()).isEmpty();

    runAll();

    assertThat(inserted.join().id()).isEqualTo("a");
    assertThat(pushed.join().isClean()).isTrue();
    assertThat(pulled.join().isComplete()).isTrue();
    assertThat(server.shown(T, "a")).isEqualTo("one|null|null");
  }

  @Test
  void whatGoesWrongIsTheCauseAsItIs() {
    CompletableFuture<Note> missing =
        device.notes().async(Runnable::run).update(Note.of("nobody", "one"));

    assertThatThrownBy(missing::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(RowException.class);
  }

  @Test
  void anExecutorThatRefusesFailsTheFutureNotTheCall() {
    Executor full =
        task -> {
          throw new RejectedExecutionException("full");
        };

    CompletableFuture<Note> refused = device.notes().async(full).insert(Note.of("a", "one"));

    assertThatThrownBy(refused::join).hasCauseInstanceOf(RejectedExecutionException.class);
    assertThat(device.shown()).isEmpty();
  }

  @Test
  void cancellingTheFutureCancelsThePush() {
    CountDownLatch at = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    device.notes().insert(Note.of("a", "one"));
    server.next(
        "POST",
        (request, handler) -> {
          at.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw new InterruptedIOException();
          }
          throw new AssertionError("let go");
        });
    CompletableFuture<PushResult> push = device.client().async(threads).push();
    Threads.await(at);

    push.cancel(true);

    Threads.await(interrupted);
    assertThat(push).isCancelled();
    assertThat(device.push().isClean()).isTrue();
  }

  @Test
  void whatIsCancelledBeforeItBeginsIsNotDone() {
    CompletableFuture<Note> insert = device.notes().async(patient).insert(Note.of("a", "one"));
    CompletableFuture<PullResult> pull = device.notes().async(patient).pull();
    insert.cancel(true);
    pull.cancel(true);

    runAll();

    assertThat(device.shown()).isEmpty();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aTransactionRunsOnTheExecutor() {
    AtomicReference<Thread> ran = new AtomicReference<>();

    String id =
        Threads.await(
            device
                .client()
                .async(threads)
                .inTransaction(
                    () -> {
                      ran.set(Thread.currentThread());
                      device.notes().insert(Note.of("b", "two"));
                      return device.notes().insert(Note.of("a", "one")).id();
                    }));

    assertThat(id).isEqualTo("a");
    assertThat(ran.get()).isNotSameAs(Thread.currentThread());
    assertThat(device.shown()).hasSize(2);
  }

  @Test
  void withinATransactionNothingIsDoneElsewhere() {
    CompletableFuture<Note> insert =
        device
            .client()
            .inTransaction(() -> device.notes().async(threads).insert(Note.of("a", "one")));

    assertThatThrownBy(insert::join).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(device.shown()).isEmpty();
  }

  @Test
  void aHandlerThatWaitsForAPushElsewhereIsRefusedAndNotStuck() {
    List<Throwable> refused = new ArrayList<>();
    device.notes().insert(Note.of("a", "mine"));
    server.put(T, "a", "theirs", null, null);
    device
        .notes()
        .onConflict(
            conflict -> {
              try {
                device.client().async(threads).push().join();
              } catch (CompletionException e) {
                refused.add(e.getCause());
              }
              return conflict.keepLocal();
            });

    assertThat(Threads.run(device::push).isClean()).isTrue();
    assertThat(refused).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aHandlerMayWaitForAPullElsewhereWhichThenPushesNothing() {
    device.notes().insert(Note.of("a", "mine"));
    device.notes().insert(Note.of("b", "mine"));
    server.put(T, "a", "theirs", null, null);
    List<PullResult> pulled = new ArrayList<>();
    device
        .notes()
        .onConflict(
            conflict -> {
              pulled.add(device.notes().async(threads).pull().join());
              return conflict.keepLocal();
            });

    assertThat(Threads.run(device::push).isClean()).isTrue();
    assertThat(pulled).singleElement().matches(PullResult::isComplete);
  }

  @Test
  void readsAndWritesHaveTheirTwins() {
    AsyncTable<Note, NoteConflict> notes = device.notes().async(Runnable::run);
    notes.upsert(Note.of("a", "one")).join();

    assertThat(notes.find("a").join()).isPresent();
    assertThat(notes.list(Device.all()).join()).hasSize(1);
    assertThat(notes.count(Device.all()).join()).isEqualTo(1);
    assertThat(notes.state("a").join()).isEqualTo(RowState.PENDING);
    assertThat(notes.pending().join()).hasSize(1);
    assertThat(notes.push().join().status()).isEqualTo(SyncStatus.COMPLETED);
    assertThat(notes.delete("a").join()).isTrue();
    assertThat(device.client().async(Runnable::run).outbox().join()).hasSize(1);
  }

  @Test
  void listsOfRowsAndTheOutboxHaveTheirTwins() {
    AsyncClient client = device.client().async(Runnable::run);
    AsyncTable<Note, NoteConflict> notes = device.notes().async(Runnable::run);
    List<Note> rows = List.of(Note.of("a", "one"), Note.of("b", "two"), Note.of("c", "three"));
    assertThat(notes.insert(rows).join()).hasSize(3);
    server.next("POST", Fault.answer(Reply.json(400, "{}")));
    client.push().join();
    PendingChange parked = client.parked().join().get(0);

    assertThat(client.retry(parked).join()).isTrue();
    assertThat(notes.upsert(rows).join()).hasSize(3);
    assertThat(notes.update(rows).join()).hasSize(3);
    assertThat(client.retry(device.client().parked()).join()).isZero();
    assertThat(client.discard(notes.outbox().join().get(0)).join()).isTrue();
    assertThat(notes.delete(List.of(Note.of("b", "two"))).join()).isEqualTo(1);
    assertThat(client.discard(device.client().pending()).join()).isEqualTo(1);
  }

  /** All but what waits for nothing. */
  @Test
  void everyBlockingCallOfAClientHasATwin() {
    Set<String> without = Set.of("builder", "async", "cancel", "store", "close");

    assertThat(calls(AsyncClient.class)).containsAll(calls(SyncClient.class, without));
  }

  /** All but what gives no result to wait for, or a view of which nothing is read yet. */
  @Test
  void everyBlockingCallOfATableHasATwin() {
    Set<String> without =
        Set.of("stream", "observe", "live", "onConflict", "async", "online", "inState");

    assertThat(calls(AsyncTable.class)).containsAll(calls(SyncedTable.class, without));
  }

  @Test
  void whatIsDoneWithAChangeHasATwin() {
    for (Class<?> of : List.of(PendingChange.class, PendingChanges.class)) {
      for (String call : List.of("retry", "discard")) {
        assertThat(calls(AsyncClient.class)).contains(call + "[" + of + "]");
      }
    }
  }

  private static Set<String> calls(Class<?> type) {
    return calls(type, Set.of());
  }

  /** Names and what they take. */
  private static Set<String> calls(Class<?> type, Set<String> without) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !without.contains(method.getName()))
        .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
        .collect(Collectors.toSet());
  }
}
